import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { SeverityMark } from '@/app/_components/severity-mark'
import { activityNumber } from '@/server/domain/register/activity'
import type { OpenQuestion } from '../../_findings/finding'
import { answerHref } from '../../_findings/place-href'

type Props = { organisation: string; questions: readonly OpenQuestion[]; readsOnly: boolean }

/** What must be answered before the rules can judge, per activity, each with the way to its field. */
export function QuestionList({ organisation, questions, readsOnly }: Props) {
  const t = useTranslations('findings')
  const groups = Map.groupBy(questions, ({ activity }) => activity?.id ?? '')
  return (
    <div className="grid gap-6">
      {[...groups].map(([id, of]) => {
        const activity = of[0]?.activity
        const heading = `questions-${id || 'organisation'}`
        return (
          <section key={id} aria-labelledby={heading}>
            <h2 className="rk-h3 mb-1" id={heading}>
              {activity ? `${activityNumber(activity.number)} ${activity.name}` : t('noActivity')}
            </h2>
            <ul className="border-line border-t">
              {of.map((question) => (
                <QuestionLine
                  key={question.key}
                  question={question}
                  href={answerHref(organisation, question, { readsOnly })}
                />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

function QuestionLine({ question, href }: { question: OpenQuestion; href: string }) {
  const t = useTranslations('findings')
  const locale = useLocale()
  const about = question.subject[locale]
  return (
    <li className="border-line flex flex-wrap items-baseline gap-x-3 gap-y-0.5 border-b px-1 py-2 text-sm">
      <Link className="font-medium hover:underline" href={href}>
        {question.label[locale]}
      </Link>
      {about && <span className="text-muted">{about}</span>}
      <span className="text-muted ml-auto flex items-baseline gap-3 text-xs">
        {t('waiting', { count: question.rules.length })}
        {question.blocking && <SeverityMark severity="block" />}
      </span>
    </li>
  )
}

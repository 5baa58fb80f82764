import { useTranslations } from 'next-intl'
import { activityNumber } from '@/server/domain/register/activity'
import type { OpenQuestion } from '../../_findings/finding'
import { answerHref } from '../../_findings/place-href'
import type { Refusals } from '../_decide/finding-actions'
import { QuestionLine } from './question-line'
import { UnansweredRules } from './unanswered-rules'

type Props = {
  organisation: string
  questions: readonly OpenQuestion[]
  /** what the reader may decide; null for who only reads */
  refusals: Refusals | null
}

/** What must be answered before the rules can judge, per activity, each with the way to its field. */
export function QuestionList({ organisation, questions, refusals }: Props) {
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
                  href={answerHref(organisation, question, { readsOnly: refusals === null })}
                >
                  {refusals?.decide === null && <UnansweredRules organisation={organisation} question={question} />}
                </QuestionLine>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

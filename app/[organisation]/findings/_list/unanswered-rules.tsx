import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { keyAbout } from '@/server/domain/findings/key-about'
import { readableCitations } from '@/server/domain/law/citations'
import { ruleById } from '@/server/domain/rules'
import type { OpenQuestion } from '../../_findings/finding'
import { AcceptUnanswered } from '../_decide/accept-unanswered'

type Props = { organisation: string; question: OpenQuestion }

/** The rules that stop an approval as long as a question has no answer; each can be accepted with a reason. */
export function UnansweredRules({ organisation, question }: Props) {
  const t = useTranslations('findings')
  const locale = useLocale()
  const { stopping, activity } = question
  if (stopping.length === 0) return null
  return (
    <details className="mt-1" suppressHydrationWarning>
      <summary className="rk-link cursor-pointer py-1 text-xs">{t('withoutAnswer')}</summary>
      <p className="text-muted my-2 max-w-[62ch]">{t('withoutAnswerHelp')}</p>
      <ul className="grid gap-3">
        {stopping.map(({ rule, subjectType, subjectId, version }) => {
          const key = keyAbout(rule, { type: subjectType, id: subjectId })
          const about = { organisation, key, rule, subjectType, subjectId, activityId: activity?.id ?? null, version }
          return (
            <li key={key} className="grid max-w-xl justify-items-start gap-2">
              <span>
                {readableCitations(ruleById(rule)?.cites ?? [], locale).join(', ')}{' '}
                <Link className="rk-link text-xs" href={`/docs/rules#${rule}`}>
                  {t('rule', { rule })}
                </Link>
              </span>
              <AcceptUnanswered about={about} />
            </li>
          )
        })}
      </ul>
    </details>
  )
}

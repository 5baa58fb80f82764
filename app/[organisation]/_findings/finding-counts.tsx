import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { SeverityMark } from '@/app/_components/severity-mark'
import { type Finding, isPending, markOf, marks, type OpenQuestion } from './finding'
import { OpenQuestionsLink } from './open-questions-link'

type Props = {
  /** the list narrowed to the same findings; it ends in a parameter */
  listHref: string
  findings: readonly Finding[]
  questions: readonly OpenQuestion[]
}

/** How many findings are open by weight, how much is still asked and what is settled; each count leads to its part of the list. */
export function FindingCounts({ listHref, findings, questions }: Props) {
  const t = useTranslations('findings')
  const pending = findings.filter(isPending)
  const settled = findings.length - pending.length
  return (
    <ul className="mt-1.5 space-y-1 text-sm">
      {marks.map((weight) => {
        const count = pending.filter((finding) => markOf(finding) === weight).length
        if (count === 0) return null
        return (
          <li key={weight}>
            <Link className="flex gap-2 hover:underline" href={`${listHref}&severity=${weight}`}>
              <SeverityMark severity={weight} />
              <span className="ml-auto tabular-nums">{count}</span>
            </Link>
          </li>
        )
      })}
      {questions.length > 0 && (
        <li>
          <OpenQuestionsLink listHref={listHref} questions={questions} />
        </li>
      )}
      {settled > 0 && (
        <li>
          <Link className="rk-link" href={`${listHref}&view=settled`}>
            {t('settledCount', { count: settled })}
          </Link>
        </li>
      )}
    </ul>
  )
}

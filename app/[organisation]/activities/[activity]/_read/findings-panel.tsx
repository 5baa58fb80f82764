import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { SeverityMark } from '@/app/_components/severity-mark'
import { isPending, markOf, marks } from '../../../_findings/finding'
import { FindingNotes } from '../../../_findings/finding-notes'
import { sectionOf } from '../../../_findings/section-of'
import type { ActivityPage } from './activity-page'

/** How the activity stands by the rules: what is open by weight, what is still asked, and what no part below shows. */
export function FindingsPanel({ page }: { page: ActivityPage }) {
  const t = useTranslations('findings')
  const { organisation, activity, findings, questions, mayEdit } = page
  if (activity.status === 'archived') return null
  const list = `/${organisation}/findings?activity=${activity.id}`
  const pending = findings.filter(isPending)
  const settled = findings.length - pending.length
  const elsewhere = findings.filter((finding) => [null, 'general', 'loose'].includes(sectionOf(finding)))
  return (
    <section className="rk-quiet self-start p-4" aria-labelledby="activity-findings">
      <h2 className="rk-h3" id="activity-findings">
        {t('ofActivity', { count: pending.length })}
      </h2>
      <ul className="mt-1.5 space-y-1 text-sm">
        {marks.map((weight) => {
          const count = pending.filter((finding) => markOf(finding) === weight).length
          if (count === 0) return null
          return (
            <li key={weight}>
              <Link className="flex gap-2 hover:underline" href={`${list}&severity=${weight}`}>
                <SeverityMark severity={weight} />
                <span className="ml-auto tabular-nums">{count}</span>
              </Link>
            </li>
          )
        })}
        {questions.length > 0 && (
          <li>
            <Link className="hatch-text underline decoration-1 underline-offset-[3px]" href={`${list}&view=questions`}>
              {t('openQuestions', { count: questions.length })}
            </Link>
          </li>
        )}
        {settled > 0 && (
          <li>
            <Link className="rk-link" href={`${list}&view=settled`}>
              {t('settledCount', { count: settled })}
            </Link>
          </li>
        )}
      </ul>
      {elsewhere.length > 0 && (
        <div className="mt-3">
          <FindingNotes organisation={organisation} findings={elsewhere} readsOnly={!mayEdit} restHref={list} />
        </div>
      )}
    </section>
  )
}

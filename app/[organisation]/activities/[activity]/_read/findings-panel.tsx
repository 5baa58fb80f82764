import { useTranslations } from 'next-intl'
import { isPending } from '../../../_findings/finding'
import { FindingCounts } from '../../../_findings/finding-counts'
import { FindingNotes } from '../../../_findings/finding-notes'
import { sectionOf } from '../../../_findings/section-of'
import type { ActivityPage } from './activity-page'

/** How the activity stands by the rules: what is open by weight, what is still asked, and what no part below shows. */
export function FindingsPanel({ page }: { page: ActivityPage }) {
  const t = useTranslations('findings')
  const { organisation, activity, findings, questions, mayEdit } = page
  if (activity.status === 'archived') return null
  const list = `/${organisation}/findings?activity=${activity.id}`
  const elsewhere = findings.filter((finding) => [null, 'general', 'loose'].includes(sectionOf(finding)))
  return (
    <section className="rk-quiet self-start p-4" aria-labelledby="activity-findings">
      <h2 className="rk-h3" id="activity-findings">
        {t('ofActivity', { count: findings.filter(isPending).length })}
      </h2>
      <FindingCounts listHref={list} findings={findings} questions={questions} />
      {elsewhere.length > 0 && (
        <div className="mt-3">
          <FindingNotes organisation={organisation} findings={elsewhere} readsOnly={!mayEdit} restHref={list} />
        </div>
      )}
    </section>
  )
}

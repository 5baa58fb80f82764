import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { AssessmentsTable } from '../assessments/_parts/assessments-table'
import type { AssessmentEntry } from '../assessments/_parts/view'

type Props = { organisation: string; activityId: string; assessments: readonly AssessmentEntry[] }

/** The assessments that belong to this activity, and how far each is. */
export function AssessmentsSection({ organisation, activityId, assessments }: Props) {
  const t = useTranslations('assessments')
  return (
    <section className="border-line border-t py-5" aria-labelledby="read-assessments">
      <h2 className="rk-h2 mb-2" id="read-assessments">
        <Link className="rk-link" href={`/${organisation}/activities/${activityId}/assessments`}>
          {t('title')}
        </Link>
      </h2>
      <AssessmentsTable organisation={organisation} activityId={activityId} assessments={assessments} />
    </section>
  )
}

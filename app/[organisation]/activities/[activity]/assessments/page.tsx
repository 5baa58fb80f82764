import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageMain } from '@/app/_components/page-main'
import { api } from '@/app/_trpc/server'
import { activityNumber } from '@/server/domain/register/activity'
import { loadShell } from '../../../_frame/load-shell'
import { ActivityHead } from '../activity-head'
import { loadActivity } from '../load-activity'
import { AssessmentsTable } from './_parts/assessments-table'

type Props = { params: Promise<{ organisation: string; activity: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { organisation, activity: id } = await params
  const [{ activity }, t] = await Promise.all([loadActivity(organisation, id), getTranslations('assessments')])
  return { title: `${t('title')} – ${activityNumber(activity.number)} ${activity.name}` }
}

export default async function AssessmentsPage({ params }: Props) {
  const { organisation, activity: id } = await params
  const [view, shell, caller, t] = await Promise.all([
    loadActivity(organisation, id),
    loadShell(organisation),
    api(),
    getTranslations('assessments'),
  ])
  const assessments = await caller.assessments.list({ organisation, activityId: id })
  const organisationName = typeof shell === 'string' ? '' : shell.organisationName
  return (
    <PageMain>
      <ActivityHead organisation={organisation} organisationName={organisationName} view={view} current="assessments" />
      <section className="py-5" aria-labelledby="assessments">
        <h2 className="rk-h2" id="assessments">
          {t('title')}
        </h2>
        <p className="rk-lede mb-3">{t('lede')}</p>
        <AssessmentsTable organisation={organisation} activityId={id} assessments={assessments} />
      </section>
    </PageMain>
  )
}

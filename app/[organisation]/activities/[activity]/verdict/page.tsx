import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageMain } from '@/app/_components/page-main'
import { api } from '@/app/_trpc/server'
import { activityNumber } from '@/server/domain/register/activity'
import { isTouchpointKind } from '@/server/domain/touchpoints'
import type { Query } from '../../../_agreements/list-query'
import { loadShell } from '../../../_frame/load-shell'
import { readPlan, verdictAfter } from '../../../campaign/plan'
import { ActivityHead } from '../activity-head'
import { loadActivity } from '../load-activity'
import { AgencyPanel } from './_parts/agency-panel'
import { VerdictBody } from './_parts/verdict-body'

type Props = { params: Promise<{ organisation: string; activity: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { organisation, activity: id } = await params
  const [{ activity }, t] = await Promise.all([loadActivity(organisation, id), getTranslations('verdict')])
  return { title: `${t('title')} – ${activity.name}` }
}

export default async function VerdictPage({ params, searchParams }: Props) {
  const [{ organisation, activity: id }, query] = await Promise.all([params, searchParams])
  const [view, shell] = await Promise.all([loadActivity(organisation, id), loadShell(organisation)])
  const { activity } = view
  const name = `${activityNumber(activity.number)} ${activity.name}`
  const plan = readPlan(query)
  const verdict = await (await api()).campaigns.verdict({ organisation, id, startDate: plan.startDate })
  const organisationName = typeof shell === 'string' ? '' : shell.organisationName
  const isAsked = verdict.may === 'not_yet' && verdict.mayNotEdit === null && isTouchpointKind(activity.kind)
  const interview = `/${organisation}/inventory/${activity.kind}?activity=${id}&${verdictAfter(plan)}`
  return (
    <PageMain>
      <ActivityHead organisation={organisation} organisationName={organisationName} view={view} current="verdict" />
      <div className="grid gap-x-8 gap-y-6 py-5 xl:grid-cols-[minmax(0,1fr)_21rem]">
        <VerdictBody
          organisation={organisation}
          verdict={verdict}
          campaign={plan.name}
          activity={name}
          interviewHref={isAsked ? interview : null}
        />
        <AgencyPanel verdict={verdict} name={plan.name ?? activity.name} organisationName={organisationName} />
      </div>
    </PageMain>
  )
}

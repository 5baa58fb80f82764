import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageMain } from '@/app/_components/page-main'
import { api } from '@/app/_trpc/server'
import { activityNumber } from '@/server/domain/register/activity'
import { loadShell } from '../../_frame/load-shell'
import { EngagementsSection } from '../_engagements/engagements-section'
import { AccessSection } from './_read/access-section'
import { ActivityFacts } from './_read/activity-facts'
import { activityPage } from './_read/activity-page'
import { AdviceSection } from './_read/advice-section'
import { AnswersSection } from './_read/answers-section'
import { AssessmentsSection } from './_read/assessments-section'
import { CompletenessPanel } from './_read/completeness-panel'
import { ControllersSection } from './_read/controllers-section'
import { DataSection } from './_read/data-section'
import { FindingsPanel } from './_read/findings-panel'
import { InformationSection } from './_read/information-section'
import { LooseSection } from './_read/loose-section'
import { PrintHead } from './_read/print-head'
import { PurposesSection } from './_read/purposes-section'
import { RecipientsSection } from './_read/recipients-section'
import { ReturnRemark } from './_read/return-remark'
import { SectionFindings } from './_read/section-findings'
import { SecuritySection } from './_read/security-section'
import { SystemsSection } from './_read/systems-section'
import { ActivityHead } from './activity-head'
import { loadActivity } from './load-activity'
import { loadFindings } from './load-findings'

type Props = {
  params: Promise<{ organisation: string; activity: string }>
  searchParams: Promise<{ ask?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { organisation, activity: id } = await params
  const { activity } = await loadActivity(organisation, id)
  return { title: `${activityNumber(activity.number)} ${activity.name}` }
}

export default async function ActivityReadPage({ params, searchParams }: Props) {
  const [{ organisation, activity: id }, { ask }] = await Promise.all([params, searchParams])
  const [view, shell, parts, caller] = await Promise.all([
    loadActivity(organisation, id),
    loadShell(organisation),
    getTranslations('fields'),
    api(),
  ])
  const [categories, answers, found, assessments] = await Promise.all([
    caller.lists.list({ organisation, list: 'data_category' }),
    caller.answers.list({ organisation, activityId: id }),
    loadFindings(organisation, view.activity),
    caller.assessments.list({ organisation, activityId: id }),
  ])
  const organisationName = typeof shell === 'string' ? '' : shell.organisationName
  const page = activityPage(organisation, view, categories, found)
  return (
    <PageMain>
      <PrintHead activity={view.activity} organisationName={organisationName} />
      <ActivityHead organisation={organisation} organisationName={organisationName} view={view} current="read" />
      <ReturnRemark remark={view.activity.returnRemark} on={view.activity.statusSince} />
      <div className="grid gap-x-8 gap-y-4 py-5 xl:grid-cols-[minmax(0,1fr)_19.5rem]">
        <ActivityFacts page={page} people={view.people} />
        <div className="space-y-4 self-start">
          <CompletenessPanel page={page} proposals={view.proposals} />
          <FindingsPanel page={page} />
        </div>
      </div>
      <PurposesSection page={page} />
      <DataSection page={page} />
      <SystemsSection page={page} />
      <AccessSection page={page} />
      <EngagementsSection organisation={organisation} activityId={id} kind={view.activity.kind} />
      <SectionFindings page={page} title={parts('section.activity.parties')} sections={['parties']} />
      <RecipientsSection page={page} />
      <SecuritySection page={page} />
      <InformationSection page={page} />
      <ControllersSection page={page} />
      <AnswersSection page={page} answers={answers} />
      <AssessmentsSection organisation={organisation} activityId={id} assessments={assessments} />
      <LooseSection page={page} kind="unsorted" />
      <LooseSection page={page} kind="extra" />
      <AdviceSection
        page={page}
        mayAsk={view.refusals['advice.ask'] === null}
        mayAdvise={view.refusals['activity.advise'] === null}
        ask={ask?.toString()}
      />
    </PageMain>
  )
}

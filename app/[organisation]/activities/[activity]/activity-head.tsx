import { useLocale, useTranslations } from 'next-intl'
import { PageHeader } from '@/app/_components/page-header'
import { Tabs } from '@/app/_components/tabs'
import { activityNumber } from '@/server/domain/register/activity'
import { isTouchpointKind, touchpointById } from '@/server/domain/touchpoints'
import { basicProcesses } from '@/server/domain/vocabulary/basic-process'
import { ownRoles } from '@/server/domain/vocabulary/own-roles'
import { ActivityStatusChip } from '../../_register/activity-status-chip'
import { ActivityActions } from './_steps/activity-actions'
import type { ActivityView } from './view'

type Props = {
  organisation: string
  organisationName: string
  view: ActivityView
  current: 'read' | 'verdict' | 'assessments' | 'information' | 'history'
}

/** Number, name, status, kind and own role of an activity, what can be done with it, and its pages. */
export function ActivityHead({ organisation, organisationName, view, current }: Props) {
  const t = useTranslations('activity')
  const { activity } = view
  const path = `/${organisation}/activities/${activity.id}`
  return (
    <>
      <PageHeader
        title={activity.name}
        status={<ActivityStatusChip status={activity.status} boxed acceptedRisk={view.acceptedRisk} />}
        facts={useHeadFacts(view, organisationName)}
        crumbs={[
          { label: t('register'), href: `/${organisation}/activities` },
          { label: activityNumber(activity.number) },
        ]}
        actions={<ActivityActions organisation={organisation} view={view} />}
      />
      <Tabs
        label={t('tabs.label')}
        tabs={[
          { href: path, label: t('tabs.read'), current: current === 'read' },
          { href: `${path}/verdict`, label: t('tabs.verdict'), current: current === 'verdict' },
          { href: `${path}/assessments`, label: t('tabs.assessments'), current: current === 'assessments' },
          { href: `${path}/information`, label: t('tabs.information'), current: current === 'information' },
          { href: `${path}/history`, label: t('tabs.history'), current: current === 'history' },
        ]}
      />
    </>
  )
}

function useHeadFacts({ activity }: ActivityView, organisationName: string): string {
  const t = useTranslations('activity')
  const locale = useLocale()
  const kind = isTouchpointKind(activity.kind)
    ? t('touchpoint', { name: touchpointById(activity.kind).label[locale] })
    : basicProcesses[activity.basicProcess][locale]
  const role = t('ownRole', { role: ownRoles[activity.ownRole][locale].toLowerCase(), organisation: organisationName })
  return [kind, activity.department, role].filter(Boolean).join(' · ')
}

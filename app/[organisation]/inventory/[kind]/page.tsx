import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { PageHeader } from '@/app/_components/page-header'
import { PageMain } from '@/app/_components/page-main'
import { found } from '@/app/_trpc/found'
import { api } from '@/app/_trpc/server'
import { isTouchpointKind, touchpointById } from '@/server/domain/touchpoints'
import type { Query } from '../../_agreements/list-query'
import { Interview } from './_interview/interview'
import { InterviewActivities } from './_interview/interview-activities'
import { NoActivity } from './_interview/no-activity'
import { readReturn } from './_interview/return-to'

type Props = { params: Promise<{ organisation: string; kind: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ kind }, locale, t] = await Promise.all([params, getLocale(), getTranslations('interview')])
  return { title: isTouchpointKind(kind) ? t('title', { touchpoint: touchpointById(kind).label[locale] }) : t('name') }
}

export default async function InterviewPage({ params, searchParams }: Props) {
  const [{ organisation, kind }, query, t, locale] = await Promise.all([
    params,
    searchParams,
    getTranslations('interview'),
    getLocale(),
  ])
  const asked = typeof query.activity === 'string' ? query.activity : null
  const view = await found((await api()).inventory.interview({ organisation, kind, activityId: asked }))
  const home = `/${organisation}/inventory`
  const returnTo = readReturn(organisation, view.activity?.id, query)
  if (view.activity && (!asked || typeof query.step !== 'string')) {
    const first = view.mayNotEdit ? 'summary' : (view.firstOpen ?? 'summary')
    const step = typeof query.step === 'string' ? encodeURIComponent(query.step) : first
    if (returnTo && step === 'summary') redirect(returnTo.href)
    redirect(`${home}/${kind}?activity=${view.activity.id}&step=${step}${returnTo?.query ?? ''}`)
  }
  const { label } = touchpointById(view.kind)
  return (
    <PageMain>
      <PageHeader
        title={label[locale]}
        crumbs={[{ label: t('inventory'), href: home }, { label: label[locale] }]}
        lede={view.activity && !view.mayNotEdit ? t('lede') : undefined}
        actions={
          view.activity && (
            <Link className="btn btn-line" href={returnTo?.href ?? `/${organisation}/activities/${view.activity.id}`}>
              {t(returnTo ? 'toVerdict' : 'toActivity')}
            </Link>
          )
        }
      />
      {!returnTo && <InterviewActivities organisation={organisation} view={view} />}
      {view.activity ? (
        <Interview
          key={view.activity.id}
          organisation={organisation}
          initial={view}
          activityId={view.activity.id}
          returnTo={returnTo}
        />
      ) : (
        <NoActivity organisation={organisation} view={view} />
      )}
    </PageMain>
  )
}

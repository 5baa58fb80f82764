import { TRPCError } from '@trpc/server'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageMain } from '@/app/_components/page-main'
import { api } from '@/app/_trpc/server'
import { loadShell } from '../../../_frame/load-shell'
import type { HistoryParams } from '../../../history/_record/history-params'
import { RecordHistoryView } from '../../../history/_record/record-history'
import { ActivityHead } from '../activity-head'

type Props = {
  params: Promise<{ organisation: string; activity: string }>
  searchParams: Promise<HistoryParams>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('history'))('title') }
}

export default async function ActivityHistoryPage({ params, searchParams }: Props) {
  const [{ organisation, activity: id }, query] = await Promise.all([params, searchParams])
  const [view, shell] = await Promise.all([readOrNull(organisation, id), loadShell(organisation)])
  if (!view) redirect(`/${organisation}/history/activity/${id}`)
  const organisationName = typeof shell === 'string' ? '' : shell.organisationName
  return (
    <PageMain>
      <ActivityHead organisation={organisation} organisationName={organisationName} view={view} current="history" />
      <RecordHistoryView
        organisation={organisation}
        type="activity"
        id={id}
        path={`/${organisation}/activities/${id}/history`}
        params={query}
      />
    </PageMain>
  )
}

/** An activity that was deleted has a history all the same, under the history of the organisation. */
async function readOrNull(organisation: string, id: string) {
  try {
    return await (await api()).activities.read({ organisation, id })
  } catch (error) {
    if (error instanceof TRPCError && (error.code === 'NOT_FOUND' || error.code === 'BAD_REQUEST')) return null
    throw error
  }
}

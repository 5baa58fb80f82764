import { getLocale } from 'next-intl/server'
import { found } from '@/app/_trpc/found'
import { api } from '@/app/_trpc/server'
import type { HistoryType } from '@/server/domain/history/record-shapes'
import { ChainCheck } from './chain-check'
import { Comparison } from './comparison'
import { chosenVersions, type HistoryParams } from './history-params'
import { Proof } from './proof'
import { VersionTimeline } from './version-timeline'

type Props = { organisation: string; type: HistoryType; id: string; path: string; params: HistoryParams }

/** The history of one record: its versions at the left, what changed between two of them at the right. */
export async function RecordHistoryView({ organisation, type, id, path, params }: Props) {
  const [caller, locale] = await Promise.all([api(), getLocale()])
  const record = { organisation, type, id }
  const history = await found(caller.history.record({ ...record, before: numberOf(params.before) }))
  const { from, to } = chosenVersions(history.versions, params)
  const [comparison, events] = await Promise.all([
    found(caller.history.compare({ ...record, from, to, locale })),
    caller.history.events({ ...record, version: to }).catch(() => []),
  ])
  return (
    <div className="mt-5 grid gap-8 lg:grid-cols-[17.5rem_minmax(0,1fr)]">
      <VersionTimeline organisation={organisation} path={path} history={history} current={[from, to]} />
      <div className="min-w-0">
        <Comparison type={type} history={history} comparison={comparison} />
        {events.length > 0 && <Proof version={to} events={events} />}
        <ChainCheck organisation={organisation} />
      </div>
    </div>
  )
}

function numberOf(value: string | string[] | undefined): number | undefined {
  const number = Number(value)
  return value !== undefined && Number.isInteger(number) && number >= 0 ? number : undefined
}

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { LocalDate } from '@/app/_components/local-date'
import { Timeline, type TimelineItem } from '@/app/_components/timeline'
import type { RecordHistory } from './told'
import { useActionText } from './use-action-text'

type Props = {
  organisation: string
  path: string
  history: RecordHistory
  /** the versions that are being compared */
  current: readonly number[]
}

type Dated = TimelineItem & { at: Date }

/** The versions of a record, newest first, among them the advice of the FG and the changes of its parties. */
export function VersionTimeline({ organisation, path, history, current }: Props) {
  const t = useTranslations('history')
  const action = useActionText()
  const by = (row: { by: string | null; byId: string | null }) => row.by ?? t(row.byId ? 'someone' : 'system')
  const moment = (at: Date) => <LocalDate style="moment" value={at} />
  const versions = history.versions.map(
    (row): Dated => ({
      id: `v${row.version}`,
      title: t('version', { version: row.version }),
      href: row.deleted ? undefined : `${path}?to=${row.version}`,
      time: moment(row.at),
      text: action(row),
      by: by(row),
      current: current.includes(row.version),
      at: row.at,
    }),
  )
  const said = (id: string, title: string, at: Date | null, text: string, who: string | null): Dated[] => {
    if (!at) return []
    const quote = text && <q className="whitespace-pre-wrap">{text}</q>
    return [{ id, title, time: moment(at), text: quote, by: who ?? t('someone'), at }]
  }
  const advice = history.advice.flatMap(({ id, adviser, asker, author, ...row }) => [
    ...said(`${id} asked`, t('advice.asked'), row.askedAt, row.question, asker),
    ...said(id, adviser === null ? t('advice.dpo') : t('advice.adviser', { adviser }), row.at, row.text, author),
    ...said(`${id} withdrawn`, t('advice.withdrawn'), row.withdrawnAt, row.question, null),
  ])
  const parties = history.parties.map(
    (row): Dated => ({
      id: `${row.id} ${row.version}`,
      title: row.label,
      href: `/${organisation}/history/engagement/${row.id}?to=${row.version}`,
      time: moment(row.at),
      text: action(row),
      by: by(row),
      at: row.at,
    }),
  )
  const items = [...versions, ...advice, ...parties].sort((one, other) => other.at.getTime() - one.at.getTime())
  return (
    <section aria-labelledby="versions">
      <h2 className="rk-h2 mb-3" id="versions">
        {t('versions')}
      </h2>
      <Timeline items={items} />
      {history.hasMore && (
        <Link className="rk-link text-sm" href={`${path}?before=${history.versions.at(-1)?.version ?? 0}`}>
          {t('older')}
        </Link>
      )}
    </section>
  )
}

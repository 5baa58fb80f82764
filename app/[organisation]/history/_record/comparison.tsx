import { useTranslations } from 'next-intl'
import type { HistoryType } from '@/server/domain/history/record-shapes'
import { recordShapes } from '@/server/domain/history/record-shapes'
import { ChangedSections } from './changed-sections'
import type { Comparison as Compared, RecordHistory } from './told'
import { VersionPicker } from './version-picker'

type Props = { type: HistoryType; history: RecordHistory; comparison: Compared }

/** What changed between two versions: how much, by whom, and the differences. */
export function Comparison({ type, history, comparison }: Props) {
  const t = useTranslations('history')
  const { sections, from, to, by } = comparison
  const choices = history.versions.filter((row) => !row.deleted).map(({ version, at }) => ({ version, at }))
  return (
    <section className="min-w-0" aria-labelledby="changed">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="rk-h2" id="changed">
          {t('whatChanged')}
        </h2>
        <VersionPicker choices={choices} from={from} to={to} />
      </div>
      <Summary sections={sections} by={by} />
      <ChangedSections message={recordShapes[type].message} sections={sections} />
    </section>
  )
}

function Summary({ sections, by }: Pick<Compared, 'sections' | 'by'>) {
  const t = useTranslations('history')
  const changes = sections.flatMap((section) => section.changes)
  const added = changes.filter((change) => change.before === null).length
  const ended = changes.filter((change) => change.after === null).length
  const counted = { changed: changes.length - added - ended, added, ended }
  const parts = (['changed', 'added', 'ended'] as const)
    .filter((kind) => counted[kind] > 0)
    .map((kind) => t(`counts.${kind}`, { count: counted[kind] }))
  const what = parts.length > 0 ? `${parts.join(', ')}.` : t('nothingChanged')
  const names = by.join(', ')
  return (
    <p className="text-muted mt-1 text-sm">
      {what} {names && t('madeBy', { names })}
    </p>
  )
}

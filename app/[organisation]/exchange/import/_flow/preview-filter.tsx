import { useTranslations } from 'next-intl'
import type { PreviewRow } from '@/server/domain/register/exchange'
import { type RowFilter, rowFilters, rowsOfFilter } from './row-filter'

type Props = { rows: readonly PreviewRow[]; current: RowFilter; onChange: (filter: RowFilter) => void }

/** Which rows are shown; a filter that would show none is left out. */
export function PreviewFilter({ rows, current, onChange }: Props) {
  const t = useTranslations('exchange.import')
  const counts = rowFilters.map((filter) => ({ filter, count: rowsOfFilter(rows, filter).length }))
  return (
    <fieldset className="rk-toolbar mb-2">
      <legend className="sr-only">{t('filterLabel')}</legend>
      {counts
        .filter(({ filter, count }) => filter === 'all' || count > 0)
        .map(({ filter, count }) => (
          <button
            key={filter}
            type="button"
            className="rk-filter"
            data-on={filter === current || undefined}
            aria-pressed={filter === current}
            onClick={() => onChange(filter)}
          >
            {t(filter, { count })}
          </button>
        ))}
    </fieldset>
  )
}

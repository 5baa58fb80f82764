import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { type Column, DataTable } from '@/app/_components/data-table'
import { EmptyState } from '@/app/_components/empty-state'
import { LocalDate } from '@/app/_components/local-date'
import { historyTypes } from '@/server/domain/history/record-shapes'
import type { HistoryRow } from './_record/told'
import { useActionText } from './_record/use-action-text'

type Props = { organisation: string; rows: HistoryRow[] }

/** One line per save, the latest first; the name leads to what changed. */
export function HistoryTable({ organisation, rows }: Props) {
  const t = useTranslations('history')
  const action = useActionText()
  const columns: Column<HistoryRow>[] = [
    { id: 'at', header: t('columns.at'), numeric: true, cell: (row) => <LocalDate style="moment" value={row.at} /> },
    {
      id: 'record',
      header: t('columns.record'),
      className: 'w-2/5 max-w-0 min-w-52',
      cell: (row) => {
        const name = row.label || t(`type.${row.type}`)
        const href = hrefOf(organisation, row)
        if (!href) return <span className="rk-cut font-medium">{name}</span>
        return (
          <Link className="rk-cut font-medium hover:underline" title={row.label} href={href}>
            {name}
          </Link>
        )
      },
    },
    { id: 'type', header: t('columns.type'), cell: (row) => t(`type.${row.type}`) },
    {
      id: 'what',
      header: t('columns.what'),
      className: 'w-2/5',
      cell: (row) => (
        <>
          {action(row)} <span className="text-muted">· {t('ofVersion', { version: row.version })}</span>
        </>
      ),
    },
    {
      id: 'by',
      header: t('columns.by'),
      className: 'whitespace-nowrap',
      cell: (row) => row.by ?? t(row.byId ? 'someone' : 'system'),
    },
  ]
  return (
    <DataTable
      caption={t('caption')}
      columns={columns}
      rows={rows}
      rowKey={(row) => `${row.type}/${row.id}/${row.version}`}
      stack
      empty={<EmptyState title={t('empty.title')} text={t('empty.text')} />}
    />
  )
}

/** The page that compares versions; null for a record whose versions are kept and not compared. */
function hrefOf(organisation: string, { type, id, version, deleted }: HistoryRow): string | null {
  if (!historyTypes.some((one) => one === type)) return null
  const page = type === 'activity' && !deleted ? `activities/${id}/history` : `history/${type}/${id}`
  return `/${organisation}/${page}?to=${version}`
}

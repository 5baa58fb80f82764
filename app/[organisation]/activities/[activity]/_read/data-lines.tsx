import { ShieldAlert } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { Chip } from '@/app/_components/chip'
import { type Column, DataTable } from '@/app/_components/data-table'
import { HatchText } from '@/app/_components/hatch-text'
import type { DataLine, RetentionLine } from '@/server/domain/register/activity'
import { confirmedLines } from '@/server/domain/register/activity-parts'
import { answers } from '@/server/domain/vocabulary/answers'
import type { ActivityPage } from './activity-page'
import { RetentionCell } from './retention-cell'

/** A data line with the retention lines that cover it; `data` null gathers retention that covers nothing. */
type Row = { id: string; data: DataLine | null; retention: RetentionLine[] }

function rowsOf({ activity }: ActivityPage): Row[] {
  const data = confirmedLines(activity.dataLines)
  const retention = confirmedLines(activity.retentionLines)
  const known = new Set(data.map((line) => line.id))
  const loose = retention.filter((line) => !line.dataLineIds.some((id) => known.has(id)))
  const rows = data.map((line) => ({
    id: line.id,
    data: line,
    retention: retention.filter((one) => one.dataLineIds.includes(line.id)),
  }))
  return loose.length > 0 ? [...rows, { id: 'other', data: null, retention: loose }] : rows
}

/** Each category of data with its source, retention and what happens afterwards. */
export function DataTableOfLines({ page }: { page: ActivityPage }) {
  const t = useTranslations('activity')
  const columns: Column<Row>[] = [
    {
      id: 'data',
      header: t('columns.data'),
      className: 'font-medium',
      cell: (row) => (row.data ? <DataName page={page} line={row.data} /> : t('retention.other')),
    },
    {
      id: 'source',
      header: t('columns.source'),
      cell: ({ data }) =>
        data?.sourceId ? page.labels[data.sourceId] : <span className="text-muted">{t('empty')}</span>,
    },
    {
      id: 'retention',
      header: t('columns.retention'),
      cell: (row) => <RetentionCell lines={row.retention} show="period" />,
    },
    {
      id: 'afterwards',
      header: t('columns.afterwards'),
      cell: (row) => <RetentionCell lines={row.retention} show="afterwards" />,
    },
  ]
  return (
    <DataTable
      caption={t('part.data')}
      columns={columns}
      rows={rowsOf(page)}
      rowKey={(row) => row.id}
      density="comfortable"
      stickyHead={false}
      stack
    />
  )
}

const guarded = { special: 'art9', criminal: 'art10', national_id: 'bsn' } as const

function DataName({ page, line }: { page: ActivityPage; line: DataLine }) {
  const t = useTranslations('activity')
  const locale = useLocale()
  const guard = guarded[page.categoryKinds[line.categoryId] as keyof typeof guarded]
  const necessity = [line.necessary && answers[line.necessary][locale], line.necessityReason].filter(Boolean)
  return (
    <>
      {page.labels[line.categoryId]}{' '}
      {guard && (
        <Chip tone="warn" boxed icon={<ShieldAlert className="icon" />}>
          {t(`guarded.${guard}`)}
        </Chip>
      )}
      <span className="text-muted block text-xs font-normal">
        {line.occurrence === 'incidental' && `${t('unasked')} · `}
        {t('columns.necessary')}: {necessity.length > 0 ? necessity.join(', ') : <HatchText>{t('empty')}</HatchText>}
      </span>
    </>
  )
}

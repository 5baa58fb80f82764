import { useTranslations } from 'next-intl'
import { type Column, DataTable } from '@/app/_components/data-table'
import { Disclosure } from '@/app/_components/disclosure'
import { LocalDate } from '@/app/_components/local-date'
import type { AuditEvent } from './told'

const operations = ['insert', 'update', 'delete'] as const

/** The events that the database itself recorded when a version came about. */
export function Proof({ version, events }: { version: number; events: AuditEvent[] }) {
  const t = useTranslations('history.proof')
  const operation = (name: string) => {
    const known = operations.find((one) => one === name)
    return known ? t(known) : name
  }
  const columns: Column<AuditEvent>[] = [
    { id: 'sequence', header: t('sequence'), numeric: true, cell: (event) => event.sequence },
    { id: 'at', header: t('at'), numeric: true, cell: (event) => <LocalDate style="moment" value={event.at} /> },
    { id: 'table', header: t('table'), cell: (event) => event.tableName },
    { id: 'operation', header: t('operation'), cell: (event) => operation(event.operation) },
    { id: 'columns', header: t('columns'), cell: (event) => event.columns.join(', ') || '–' },
    {
      id: 'hash',
      header: t('hash'),
      className: 'break-all max-w-60',
      cell: (event) => <code className="text-2xs">{event.hash}</code>,
    },
  ]
  return (
    <div className="rk-panel mt-4">
      <Disclosure title={t('title', { version })}>
        <p className="text-muted mb-2 text-sm">{t('explanation')}</p>
        <DataTable
          caption={t('caption')}
          columns={columns}
          rows={events}
          rowKey={(event) => String(event.sequence)}
          stickyHead={false}
          stack
        />
      </Disclosure>
    </div>
  )
}

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { DataTable } from '@/app/_components/data-table'
import { LocalDate } from '@/app/_components/local-date'
import { type ActivityStatus, activityNumber } from '@/server/domain/register/activity'
import { ActivityStatusChip } from '../_register/activity-status-chip'
import { verdictHref } from '../campaign/plan'
import { WorkPart } from './work-part'

type Row = {
  id: string
  number: number
  name: string
  status: ActivityStatus
  reviewDue: string | null
  statusSince: Date
  returnRemark: string
  ownerName?: string | null
}

type Props = {
  part: 'waiting' | 'reviews' | 'owned'
  organisation: string
  rows: Row[]
  date: 'statusSince' | 'reviewDue'
}

/** Activities that wait for the reader. */
export function ActivityTable({ part, organisation, rows, date }: Props) {
  const t = useTranslations('work')
  const withOwner = rows.some((row) => 'ownerName' in row)
  return (
    <WorkPart title={t(part)} lede={t(`${part}Lede`)}>
      <DataTable
        caption={t(part)}
        rows={rows}
        rowKey={(row) => row.id}
        stack
        stickyHead={false}
        columns={[
          {
            id: 'name',
            header: t('activity'),
            className: 'w-full',
            cell: (row) => (
              <>
                <Link className="font-medium hover:underline" href={`/${organisation}/activities/${row.id}`}>
                  <span className="text-muted mr-2 font-normal tabular-nums">{activityNumber(row.number)}</span>
                  {row.name}
                </Link>
                {row.returnRemark && (
                  <span className="text-muted block max-w-[62ch]">{t('returned', { remark: row.returnRemark })}</span>
                )}
              </>
            ),
          },
          ...(withOwner
            ? [
                {
                  id: 'owner',
                  header: t('owner'),
                  className: 'md:whitespace-nowrap',
                  cell: (row: Row) => row.ownerName ?? t('noOwner'),
                },
              ]
            : []),
          {
            id: 'status',
            header: t('status'),
            className: 'md:whitespace-nowrap',
            cell: (row) => <ActivityStatusChip status={row.status} />,
          },
          ...(part === 'owned'
            ? [
                {
                  id: 'verdict',
                  header: t('verdict'),
                  className: 'md:whitespace-nowrap',
                  cell: (row: Row) => <VerdictLink organisation={organisation} row={row} />,
                },
              ]
            : []),
          {
            id: 'date',
            header: date === 'reviewDue' ? t('due') : t('since'),
            numeric: true,
            cell: (row) => <LocalDate value={row[date]} />,
          },
        ]}
      />
    </WorkPart>
  )
}

/** The way to the verdict about what has not started yet. */
function VerdictLink({ organisation, row: { id, name, status } }: { organisation: string; row: Row }) {
  const t = useTranslations('work')
  if (status !== 'concept' && status !== 'in_review') return null
  return (
    <Link className="rk-link" href={verdictHref(organisation, id)}>
      {t('toVerdict')}
      <span className="sr-only"> ({name})</span>
    </Link>
  )
}

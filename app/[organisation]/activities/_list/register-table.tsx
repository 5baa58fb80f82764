import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { type Column, DataTable } from '@/app/_components/data-table'
import { HatchText } from '@/app/_components/hatch-text'
import { changeParams } from '@/app/_components/url-params'
import { activityNumber } from '@/server/domain/register/activity'
import type { ActivityListInput } from '@/server/domain/register/activity-filter'
import { isTouchpointKind, touchpointById } from '@/server/domain/touchpoints'
import { ActivityStatusChip } from '../../_register/activity-status-chip'
import { ContractState } from '../../_register/contract-state'
import { SelectAll } from '../_bulk/select-all'
import { SelectRow } from '../_bulk/select-row'
import type { ListParams } from '../list-params'
import { GroundCell } from './ground-cell'
import { PartiesCell } from './parties-cell'
import { ReviewCell } from './review-cell'
import type { ActivityRow } from './row'

type Props = {
  organisation: string
  rows: ActivityRow[]
  query: ListParams
  input: ActivityListInput
  /** Gives every row a checkbox. */
  selectable: boolean
}

/** One line per activity; the name leads to the activity, the headers sort. */
export function RegisterTable({ organisation, rows, query, input, selectable }: Props) {
  const t = useTranslations('register')
  const locale = useLocale()
  const kindName = (kind: string | null) =>
    kind && isTouchpointKind(kind) ? touchpointById(kind).label[locale] : undefined
  const sort = (by: ActivityListInput['sort']): Column<ActivityRow>['sort'] => {
    const isCurrent = input.sort === by
    const next = isCurrent && !input.descending ? `-${by}` : by
    const direction = input.descending ? 'descending' : 'ascending'
    return { href: changeParams(query, { sort: next }), ...(isCurrent ? { direction } : {}) }
  }
  const select: Column<ActivityRow> = {
    id: 'select',
    header: <SelectAll label={t('bulk.selectAll')} />,
    className: 'w-8',
    cell: (row) => (
      <SelectRow id={row.id} label={t('bulk.select', { number: activityNumber(row.number), name: row.name })} />
    ),
  }
  const columns: Column<ActivityRow>[] = [
    ...(selectable ? [select] : []),
    {
      id: 'number',
      header: t('number'),
      numeric: true,
      sort: sort('number'),
      cell: (row) => activityNumber(row.number),
    },
    {
      id: 'name',
      header: t('activity'),
      sort: sort('name'),
      className: 'w-full max-w-64',
      cell: (row) => (
        <Link
          className="rk-cut font-medium hover:underline"
          href={`/${organisation}/activities/${row.id}`}
          title={row.name}
        >
          {row.name}
        </Link>
      ),
    },
    {
      id: 'kind',
      header: t('kind'),
      sort: sort('kind'),
      className: 'max-xl:hidden whitespace-nowrap',
      headClassName: 'max-xl:hidden',
      cell: (row) => <CutText>{kindName(row.kind) ?? t('noKind')}</CutText>,
    },
    { id: 'ground', header: t('ground'), className: 'whitespace-nowrap', cell: (row) => <GroundCell row={row} /> },
    {
      id: 'owner',
      header: t('owner'),
      className: 'whitespace-nowrap',
      sort: sort('owner'),
      cell: (row) => row.ownerName ?? <HatchText>{t('noOwner')}</HatchText>,
    },
    {
      id: 'parties',
      header: t('parties'),
      className: 'max-2xl:hidden whitespace-nowrap',
      headClassName: 'max-2xl:hidden',
      cell: (row) => <PartiesCell parties={row.parties} />,
    },
    {
      id: 'contract',
      header: t('contract'),
      className: 'max-[71rem]:hidden whitespace-nowrap',
      headClassName: 'max-[71rem]:hidden',
      cell: (row) => <ContractState state={row.contractState} brief />,
    },
    {
      id: 'status',
      header: t('status'),
      className: 'whitespace-nowrap',
      sort: sort('status'),
      cell: (row) => <ActivityStatusChip status={row.status} acceptedRisk={row.acceptedRisk} />,
    },
    {
      id: 'review',
      header: t('review'),
      numeric: true,
      sort: sort('review'),
      cell: (row) => <ReviewCell due={row.reviewDue} isOver={row.reviewIsOver} />,
    },
  ]
  return (
    <div className="max-md:hidden">
      <DataTable caption={t('caption')} columns={columns} rows={rows} rowKey={(row) => row.id} />
    </div>
  )
}

function CutText({ children }: { children: string }) {
  return (
    <span className="rk-cut max-w-44" title={children}>
      {children}
    </span>
  )
}

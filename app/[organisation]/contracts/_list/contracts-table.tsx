import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { type Column, DataTable } from '@/app/_components/data-table'
import { EmptyState } from '@/app/_components/empty-state'
import { LocalDate } from '@/app/_components/local-date'
import type { Outputs } from '@/server/api/outputs'
import type { ContractListInput } from '@/server/domain/register/contract-filter'
import { agreementKinds } from '@/server/domain/vocabulary/agreement-kinds'
import type { Query } from '../../_agreements/list-query'
import { sortLink } from '../../_agreements/sort-link'
import { ContractState } from '../../_register/contract-state'

type Row = Outputs['contracts']['list']['rows'][number]
type Props = { organisation: string; rows: Row[]; query: Query; input: ContractListInput }

/** One line per contract; the title leads to the contract, the headers sort. */
export function ContractsTable({ organisation, rows, query, input }: Props) {
  const t = useTranslations('contracts')
  const words = useTranslations('fields.contract')
  const locale = useLocale()
  const sort = (by: ContractListInput['sort']) => sortLink(query, input, by)
  const columns: Column<Row>[] = [
    {
      id: 'title',
      header: words('title'),
      sort: sort('title'),
      cell: (row) => (
        <Link className="font-medium hover:underline" href={`/${organisation}/contracts/${row.id}`}>
          {row.title}
        </Link>
      ),
    },
    {
      id: 'reference',
      header: words('reference'),
      numeric: true,
      className: 'hidden xl:table-cell',
      headClassName: 'hidden xl:table-cell',
      cell: (row) => row.reference || '–',
    },
    {
      id: 'party',
      header: t('party'),
      sort: sort('party'),
      cell: (row) => (
        <Link className="hover:underline" href={`/${organisation}/parties/${row.partyId}`}>
          {row.partyName}
        </Link>
      ),
    },
    {
      id: 'kind',
      header: t('kind'),
      sort: sort('kind'),
      cell: (row) => agreementKinds[row.kind][locale].replace(/ \(.*$/, ''),
    },
    { id: 'state', header: t('state'), sort: sort('state'), cell: (row) => <ContractState state={row.state} /> },
    {
      id: 'items',
      header: t('items'),
      numeric: true,
      cell: (row) => (row.kind === 'dpa' ? t('itemsOf', { count: row.clausesPresent }) : '–'),
    },
    { id: 'covers', header: t('covers'), numeric: true, cell: (row) => row.engagements },
    {
      id: 'ends',
      header: t('ends'),
      numeric: true,
      sort: sort('ends'),
      cell: (row) => (row.endsOn ? <LocalDate value={row.endsOn} /> : <span className="text-muted">{t('noEnd')}</span>),
    },
  ]
  const isFiltered = input.search !== '' || [input.state, input.kind, input.party].some((list) => list.length > 0)
  const empty = <Nothing organisation={organisation} isFiltered={isFiltered} />
  return (
    <div className="overflow-x-auto md:overflow-visible">
      <DataTable caption={t('caption')} columns={columns} rows={rows} rowKey={(row) => row.id} stack empty={empty} />
    </div>
  )
}

function Nothing({ organisation, isFiltered }: { organisation: string; isFiltered: boolean }) {
  const t = useTranslations('contracts.empty')
  if (!isFiltered) return <EmptyState title={t('nothingYet')} text={t('start')} />
  return (
    <EmptyState
      title={t('nothingFound')}
      text={t('otherWords')}
      actions={
        <Link className="btn btn-line" href={`/${organisation}/contracts`}>
          {t('clear')}
        </Link>
      }
    />
  )
}

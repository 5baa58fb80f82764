import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { type Column, DataTable } from '@/app/_components/data-table'
import { EmptyState } from '@/app/_components/empty-state'
import type { Outputs } from '@/server/api/outputs'
import type { PartyListInput } from '@/server/domain/register/party-filter'
import { CountryText } from '../_agreements/country-text'
import type { Query } from '../_agreements/list-query'
import { sortLink } from '../_agreements/sort-link'

type Row = Outputs['parties']['list']['rows'][number]
type Props = { organisation: string; rows: Row[]; query: Query; input: PartyListInput }

/** One line per party; the name leads to the party, the headers sort. */
export function PartiesTable({ organisation, rows, query, input }: Props) {
  const t = useTranslations('parties')
  const columns: Column<Row>[] = [
    {
      id: 'name',
      header: t('name'),
      sort: sortLink(query, input, 'name'),
      cell: (row) => (
        <Link className="font-medium hover:underline" href={`/${organisation}/parties/${row.id}`}>
          {row.name}
        </Link>
      ),
    },
    {
      id: 'country',
      header: t('country'),
      sort: sortLink(query, input, 'country'),
      cell: (row) => <CountryText code={row.country} />,
    },
    {
      id: 'activities',
      header: t('activities'),
      numeric: true,
      sort: sortLink(query, input, 'activities'),
      cell: (row) => row.activities,
    },
    {
      id: 'contracts',
      header: t('contracts'),
      numeric: true,
      sort: sortLink(query, input, 'contracts'),
      cell: (row) => row.contracts,
    },
  ]
  const empty = <Nothing organisation={organisation} isSearched={input.search !== ''} />
  return <DataTable caption={t('caption')} columns={columns} rows={rows} rowKey={(row) => row.id} stack empty={empty} />
}

function Nothing({ organisation, isSearched }: { organisation: string; isSearched: boolean }) {
  const t = useTranslations('parties.empty')
  if (!isSearched) return <EmptyState title={t('nothingYet')} text={t('start')} />
  return (
    <EmptyState
      title={t('nothingFound')}
      text={t('otherWords')}
      actions={
        <Link className="btn btn-line" href={`/${organisation}/parties`}>
          {t('clear')}
        </Link>
      }
    />
  )
}

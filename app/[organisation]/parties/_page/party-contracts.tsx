import { Plus } from 'lucide-react'
import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { type Column, DataTable } from '@/app/_components/data-table'
import { LocalDate } from '@/app/_components/local-date'
import type { Outputs } from '@/server/api/outputs'
import { agreementKinds } from '@/server/domain/vocabulary/agreement-kinds'
import { Part } from '../../_agreements/part'
import { ContractState } from '../../_register/contract-state'

type Row = Outputs['parties']['read']['contracts'][number]
type Props = { organisation: string; partyId: string; contracts: Row[]; mayAdd: boolean }

/** What was signed with a party, and where each stands. */
export function PartyContracts({ organisation, partyId, contracts, mayAdd }: Props) {
  const t = useTranslations('parties.page')
  const words = useTranslations('agreements')
  const locale = useLocale()
  const columns: Column<Row>[] = [
    {
      id: 'title',
      header: t('contract'),
      cell: (row) => (
        <Link className="font-medium hover:underline" href={`/${organisation}/contracts/${row.id}`}>
          {row.title}
        </Link>
      ),
    },
    { id: 'kind', header: t('kind'), cell: (row) => agreementKinds[row.kind][locale] },
    {
      id: 'ends',
      header: t('ends'),
      numeric: true,
      cell: (row) => (row.endsOn ? <LocalDate value={row.endsOn} /> : <span className="text-muted">{t('noEnd')}</span>),
    },
    { id: 'state', header: words('stateColumn'), cell: (row) => <ContractState state={row.state} /> },
  ]
  const add = mayAdd && (
    <Link className="btn btn-line btn-sm" href={`/${organisation}/contracts/new?party=${partyId}`}>
      <Plus className="icon" />
      {t('addContract')}
    </Link>
  )
  return (
    <Part title={t('contracts')} actions={add}>
      <DataTable
        caption={t('contractsCaption')}
        columns={columns}
        rows={contracts}
        rowKey={(row) => row.id}
        stack
        stickyHead={false}
        density="comfortable"
        empty={<p className="text-muted text-sm">{t('noContracts')}</p>}
      />
    </Part>
  )
}

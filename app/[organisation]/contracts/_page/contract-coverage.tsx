import { TriangleAlert } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type Column, DataTable } from '@/app/_components/data-table'
import type { Outputs } from '@/server/api/outputs'
import { ActivityLink } from '../../_agreements/activity-link'
import { Part } from '../../_agreements/part'
import { RoleText } from '../../_agreements/role-text'
import { ContractState } from '../../_register/contract-state'

type Row = Outputs['contracts']['read']['covered'][number]

/** Which activities the contract covers, and whether it is what each of them needs. */
export function ContractCoverage({ organisation, covered }: { organisation: string; covered: Row[] }) {
  const t = useTranslations('contracts.page')
  const words = useTranslations('agreements')
  const columns: Column<Row>[] = [
    {
      id: 'activity',
      header: words('activityColumn'),
      cell: (row) => (
        <ActivityLink
          organisation={organisation}
          id={row.activityId}
          number={row.activityNumber}
          name={row.activityName}
        />
      ),
    },
    {
      id: 'product',
      header: words('productColumn'),
      cell: (row) => (
        <>
          {row.product} <span className="text-muted">{row.partyName}</span>
          {row.otherParty && (
            <span className="is-warn flex items-start gap-1.5 text-xs">
              <TriangleAlert className="icon icon-sm" />
              {t('otherParty')}
            </span>
          )}
        </>
      ),
    },
    { id: 'role', header: words('roleColumn'), cell: (row) => <RoleText role={row.role} /> },
    { id: 'state', header: words('stateColumn'), cell: (row) => <ContractState state={row.state} /> },
  ]
  return (
    <Part title={t('covers')}>
      <DataTable
        caption={t('coversCaption')}
        columns={columns}
        rows={covered}
        rowKey={(row) => row.id}
        stack
        stickyHead={false}
        density="comfortable"
        empty={<p className="text-muted text-sm">{t('coversNothing')}</p>}
      />
    </Part>
  )
}

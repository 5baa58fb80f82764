import { useTranslations } from 'next-intl'
import { type Column, DataTable } from '@/app/_components/data-table'
import type { Outputs } from '@/server/api/outputs'
import { ActivityLink } from '../../_agreements/activity-link'
import { Part } from '../../_agreements/part'
import { RoleText } from '../../_agreements/role-text'
import { ContractState } from '../../_register/contract-state'

type Row = Outputs['parties']['read']['engagements'][number]

/** In which activities a party takes part, as what, and what is agreed. */
export function PartyEngagements({ organisation, engagements }: { organisation: string; engagements: Row[] }) {
  const t = useTranslations('parties.page')
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
    { id: 'product', header: words('productColumn'), cell: (row) => row.product },
    { id: 'role', header: words('roleColumn'), cell: (row) => <RoleText role={row.role} /> },
    { id: 'state', header: words('stateColumn'), cell: (row) => <ContractState state={row.state} /> },
  ]
  return (
    <Part title={t('engagements')}>
      <DataTable
        caption={t('engagementsCaption')}
        columns={columns}
        rows={engagements}
        rowKey={(row) => row.id}
        stack
        stickyHead={false}
        density="comfortable"
        empty={<p className="text-muted text-sm">{t('noEngagements')}</p>}
      />
    </Part>
  )
}

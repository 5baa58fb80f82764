'use client'

import { Pencil, X } from 'lucide-react'
import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { type Column, DataTable } from '@/app/_components/data-table'
import { countryName } from '@/server/domain/law/countries'
import { RoleText } from '../../_agreements/role-text'
import { ContractCell } from './contract-cell'
import type { EngagementList, EngagementRow } from './engagements-panel'
import { NeededText } from './needed-text'
import { TransferText } from './transfer-text'

type Props = {
  organisation: string
  rows: EngagementRow[]
  may: EngagementList['may']
  editing: string | null
  /** Leaves out what is needed: the contract cell tells what is missing. */
  narrow: boolean
  onEdit: (id: string) => void
  onRemove: (row: EngagementRow) => void
  onLinked: () => void
}

/** One line per party and product: role, what is needed, what there is, and where the data go. */
export function EngagementsTable({ organisation, rows, may, editing, narrow, onEdit, onRemove, onLinked }: Props) {
  const t = useTranslations('engagements')
  const locale = useLocale()
  const columns: Column<EngagementRow>[] = [
    {
      id: 'party',
      header: t('party'),
      cell: ({ engagement, party }) => (
        <>
          <span className="font-medium">{engagement.product}</span>
          <span className="block text-xs">
            <Link className="text-muted hover:underline" href={`/${organisation}/parties/${party.id}`}>
              {[party.name, party.country && countryName(party.country, locale)].filter(Boolean).join(', ')}
            </Link>
          </span>
        </>
      ),
    },
    { id: 'role', header: t('role'), cell: ({ engagement }) => <RoleText role={engagement.role} /> },
    { id: 'needed', header: t('needed'), cell: (row) => <NeededText row={row} /> },
    {
      id: 'contract',
      header: t('contract'),
      cell: (row) => <ContractCell organisation={organisation} row={row} mayLink={may.link} onLinked={onLinked} />,
    },
    { id: 'outsideEea', header: t('outsideEea'), cell: (row) => <TransferText row={row} /> },
  ]
  const actions: Column<EngagementRow> = {
    id: 'actions',
    header: t('actions'),
    hideHeader: true,
    cell: (row) => (
      <span className="flex justify-end gap-1" data-noprint>
        <button
          type="button"
          className="btn btn-quiet btn-xs px-1.5"
          aria-label={t('editFor', { product: row.engagement.product })}
          onClick={() => onEdit(row.engagement.id)}
        >
          <Pencil className="icon" />
        </button>
        <button
          type="button"
          className="btn btn-quiet btn-xs px-1.5"
          aria-label={t('removeFor', { product: row.engagement.product })}
          onClick={() => onRemove(row)}
        >
          <X className="icon" />
        </button>
      </span>
    ),
  }
  const shown = columns.filter(({ id }) => !narrow || id !== 'needed')
  return (
    <DataTable
      caption={t('caption')}
      columns={may.edit ? [...shown, actions] : shown}
      rows={rows}
      rowKey={(row) => row.engagement.id}
      isSelected={(row) => row.engagement.id === editing}
      density="comfortable"
      stack
      stickyHead={false}
      empty={<p className="text-muted text-sm">{t('none')}</p>}
    />
  )
}

'use client'

import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { type Column, DataTable } from '@/app/_components/data-table'
import { EmptyState } from '@/app/_components/empty-state'
import { useTRPC } from '@/app/_trpc/provider'
import type { ListName } from '@/server/domain/register/list-entry'
import { EntryDialog } from './entry-dialog'
import type { EntryRow } from './entry-row'
import { RetireButton } from './retire-button'

type EntryTableProps = { organisation: string; list: ListName; mayEdit: boolean; initial: EntryRow[] }

/** One of the own lists: what can be chosen in the register, and what no longer can. */
export function EntryTable({ organisation, list, mayEdit, initial }: EntryTableProps) {
  const t = useTranslations('settings.lists')
  const trpc = useTRPC()
  const { data } = useQuery(trpc.lists.list.queryOptions({ organisation, list }, { initialData: initial }))
  const [opened, setOpened] = useState<EntryRow | 'new' | null>(null)

  const columns: Column<EntryRow>[] = [
    {
      id: 'label',
      header: t('label'),
      cell: (row) => <span className={row.retired ? 'text-muted' : 'font-medium'}>{row.label}</span>,
    },
    { id: 'origin', header: t('origin'), cell: (row) => t(row.key ? 'standard' : 'ours') },
    { id: 'state', header: t('state'), cell: (row) => t(row.retired ? 'retired' : 'inUse') },
  ]
  if (list === 'data_category') {
    columns.splice(1, 0, {
      id: 'kind',
      header: t('kind'),
      cell: (row) => row.categoryKind && t(`kinds.${row.categoryKind}`),
    })
  }
  if (mayEdit) {
    columns.push({
      id: 'actions',
      header: t('actions'),
      hideHeader: true,
      cell: (row) => (
        <span className="inline-flex flex-wrap gap-1">
          <button
            type="button"
            className="btn btn-quiet btn-xs -my-1"
            aria-label={t('renameOf', { label: row.label })}
            aria-haspopup="dialog"
            onClick={() => setOpened(row)}
          >
            {t('rename')}
          </button>
          <RetireButton organisation={organisation} entry={row} />
        </span>
      ),
    })
  }

  const name = t(`names.${list}`)
  return (
    <section aria-label={name}>
      <div className="mb-3 flex items-center justify-between gap-3">
        <h2 className="rk-h2">{name}</h2>
        {mayEdit && (
          <button type="button" className="btn btn-primary" aria-haspopup="dialog" onClick={() => setOpened('new')}>
            <Plus className="icon" />
            {t('add')}
          </button>
        )}
      </div>
      <DataTable
        caption={t('caption', { list: name })}
        columns={columns}
        rows={data}
        rowKey={(row) => row.id}
        stack
        empty={<EmptyState title={t('empty')} text={mayEdit ? t('emptyText') : undefined} />}
      />
      {opened && (
        <EntryDialog
          organisation={organisation}
          list={list}
          entry={opened === 'new' ? null : opened}
          onClose={() => setOpened(null)}
        />
      )}
    </section>
  )
}

'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Chip } from '@/app/_components/chip'
import { type Column, DataTable } from '@/app/_components/data-table'
import { LocalDate } from '@/app/_components/local-date'
import { useTRPC } from '@/app/_trpc/provider'
import { MemberDialog } from './member-dialog'
import type { MemberRow } from './member-row'

type MemberTableProps = { organisation: string; me: string | null; mayManage: boolean; initial: MemberRow[] }

/** Everyone who belongs or belonged here; an administrator opens one to change it. */
export function MemberTable({ organisation, me, mayManage, initial }: MemberTableProps) {
  const t = useTranslations('members')
  const roles = useTranslations('shell.role')
  const trpc = useTRPC()
  const { data } = useQuery(trpc.members.list.queryOptions({ organisation }, { initialData: initial }))
  const [opened, setOpened] = useState<MemberRow | null>(null)
  const [done, setDone] = useState('')

  function close(message = '') {
    setOpened(null)
    setDone(message)
  }

  const columns: Column<MemberRow>[] = [
    { id: 'name', header: t('name'), cell: (row) => <MemberName row={row} isMe={row.userId === me} /> },
    { id: 'email', header: t('email'), cell: (row) => row.email },
    { id: 'role', header: t('role'), cell: (row) => roles(row.role) },
    { id: 'endsOn', header: t('endsOn'), cell: (row) => <LastDay row={row} /> },
    ...(mayManage ? [changeColumn(t('actions'), t('change'), (name) => t('changeOf', { name }), setOpened)] : []),
  ]

  return (
    <section className="mt-5" aria-label={t('title')}>
      <p className="is-ok min-h-6 text-sm" role="status">
        {done}
      </p>
      <DataTable caption={t('caption')} columns={columns} rows={data} rowKey={(row) => row.id} stack />
      {opened && <MemberDialog organisation={organisation} member={opened} onClose={close} />}
    </section>
  )
}

function MemberName({ row, isMe }: { row: MemberRow; isMe: boolean }) {
  const t = useTranslations('members')
  return (
    <span className={row.ended ? 'text-muted' : 'font-medium'}>
      {row.name}
      {isMe && <span className="text-muted font-normal"> ({t('you')})</span>}
      {row.isDpo && (
        <span className="ml-2">
          <Chip boxed>{t('dpo')}</Chip>
        </span>
      )}
    </span>
  )
}

function LastDay({ row }: { row: MemberRow }) {
  const t = useTranslations('members')
  if (row.endsOn === null) return <span className="text-muted">{t('noEnd')}</span>
  return (
    <span className="inline-flex items-center gap-2">
      <LocalDate value={row.endsOn} />
      {row.ended && <Chip>{t('ended')}</Chip>}
    </span>
  )
}

function changeColumn(
  header: string,
  label: string,
  nameOf: (name: string) => string,
  onOpen: (row: MemberRow) => void,
): Column<MemberRow> {
  return {
    id: 'change',
    header,
    hideHeader: true,
    cell: (row) => (
      <button
        type="button"
        className="btn btn-quiet btn-xs -my-1"
        aria-label={nameOf(row.name)}
        aria-haspopup="dialog"
        onClick={() => onOpen(row)}
      >
        {label}
      </button>
    ),
  }
}

'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { type Column, DataTable } from '@/app/_components/data-table'
import { LocalDate } from '@/app/_components/local-date'
import { useTRPC } from '@/app/_trpc/provider'
import { SaveFailure } from '../../_agreements/save-failure'
import type { InvitationRow } from './member-row'

/** What became of every invitation; an open one can be withdrawn. */
export function InvitationTable({ organisation, initial }: { organisation: string; initial: InvitationRow[] }) {
  const t = useTranslations('members')
  const roles = useTranslations('shell.role')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const query = trpc.members.invitations.queryOptions({ organisation }, { initialData: initial })
  const { data } = useQuery(query)
  const withdraw = useMutation(
    trpc.members.withdrawInvitation.mutationOptions({
      onSettled: () => queries.invalidateQueries({ queryKey: query.queryKey }),
    }),
  )

  const columns: Column<InvitationRow>[] = [
    { id: 'email', header: t('email'), cell: (row) => <span className="font-medium">{row.email}</span> },
    { id: 'role', header: t('role'), cell: (row) => roles(row.role) },
    { id: 'state', header: t('invitations.state'), cell: (row) => t(`invitations.states.${row.state}`) },
    { id: 'made', header: t('invitations.madeOn'), cell: (row) => <LocalDate value={row.createdAt} style="moment" /> },
    {
      id: 'until',
      header: t('invitations.expires'),
      cell: (row) => <LocalDate value={row.expiresAt} style="moment" />,
    },
    {
      id: 'withdraw',
      header: t('actions'),
      hideHeader: true,
      cell: (row) =>
        row.state === 'open' && (
          <button
            type="button"
            className="btn btn-quiet btn-xs -my-1"
            aria-label={t('invitations.withdrawOf', { email: row.email })}
            onClick={() => withdraw.mutate({ organisation, id: row.id })}
          >
            {t('invitations.withdraw')}
          </button>
        ),
    },
  ]

  return (
    <section className="mt-8">
      <h2 className="rk-h2 mb-2">{t('invitations.title')}</h2>
      <SaveFailure error={withdraw.error} />
      <DataTable
        caption={t('invitations.caption')}
        columns={columns}
        rows={data}
        rowKey={(row) => row.id}
        stack
        empty={<p className="text-muted">{t('invitations.none')}</p>}
      />
    </section>
  )
}

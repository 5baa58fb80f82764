'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { Chip } from '@/app/_components/chip'
import { type Column, DataTable } from '@/app/_components/data-table'
import { formatDate } from '@/app/_components/format-date'
import { LocalDate } from '@/app/_components/local-date'
import { FailureNotice } from '@/app/_i18n/failure-notice'
import { useTRPC } from '@/app/_trpc/provider'
import { deviceName } from './device-name'
import { SignOutEverywhere } from './sign-out-everywhere'

type Session = { id: string; createdAt: Date; lastSeenAt: Date; userAgent: string; address: string; current: boolean }

/** Where somebody is signed in, each with a way to end it. */
export function SessionTable({ initial }: { initial: Session[] }) {
  const t = useTranslations('account.own')
  const locale = useLocale()
  const trpc = useTRPC()
  const client = useQueryClient()
  const { data } = useQuery(trpc.account.sessions.queryOptions(undefined, { initialData: initial }))
  const refresh = () => client.invalidateQueries({ queryKey: trpc.account.sessions.queryKey() })
  const end = useMutation(trpc.account.endSession.mutationOptions({ onSuccess: refresh }))
  const nameOf = (session: Session) => deviceName(session.userAgent) ?? t('unknownDevice')

  const columns: Column<Session>[] = [
    {
      id: 'device',
      header: t('device'),
      cell: (session) => (
        <span className="inline-flex flex-wrap items-center gap-2">
          {nameOf(session)}
          {session.current && <Chip boxed>{t('here')}</Chip>}
        </span>
      ),
    },
    { id: 'address', header: t('address'), numeric: true, cell: (session) => session.address },
    {
      id: 'since',
      header: t('since'),
      numeric: true,
      cell: (session) => <LocalDate value={session.createdAt} style="moment" />,
    },
    {
      id: 'seen',
      header: t('seen'),
      numeric: true,
      cell: (session) => <LocalDate value={session.lastSeenAt} style="moment" />,
    },
    {
      id: 'end',
      header: t('end'),
      hideHeader: true,
      cell: (session) =>
        !session.current && (
          <button
            type="button"
            className="btn btn-quiet btn-xs -my-1"
            aria-label={t('endOf', {
              device: nameOf(session),
              seen: formatDate(session.lastSeenAt, 'moment', locale),
            })}
            onClick={() => end.mutate({ id: session.id })}
          >
            {t('end')}
          </button>
        ),
    },
  ]

  return (
    <>
      <FailureNotice error={end.error} />
      <DataTable caption={t('sessions')} columns={columns} rows={data} rowKey={(session) => session.id} stack />
      <SignOutEverywhere />
    </>
  )
}

'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useTRPC } from '@/app/_trpc/provider'
import { SaveFailure } from '../../_agreements/save-failure'
import type { EntryRow } from './entry-row'

/** Takes an entry out of what is offered, or puts it back. What uses it keeps it. */
export function RetireButton({ organisation, entry }: { organisation: string; entry: EntryRow }) {
  const t = useTranslations('settings.lists')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const change = useMutation(
    trpc.lists.change.mutationOptions({
      onSettled: () => queries.invalidateQueries({ queryKey: trpc.lists.list.queryKey() }),
    }),
  )
  const { id, version, label, retired } = entry
  return (
    <>
      <button
        type="button"
        className="btn btn-quiet btn-xs -my-1"
        aria-label={t(retired ? 'bringBackOf' : 'retireOf', { label })}
        onClick={() => change.mutate({ organisation, id, version, retired: !retired })}
      >
        {t(retired ? 'bringBack' : 'retire')}
      </button>
      <SaveFailure error={change.error} />
    </>
  )
}

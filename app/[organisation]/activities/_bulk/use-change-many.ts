'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { failureFrom } from '@/app/_i18n/failure'
import { useTRPC } from '@/app/_trpc/provider'
import type { BulkChange } from '@/server/domain/register/bulk-change'
import { useSelection } from './use-selection'

/** Makes one change to every selected activity, reports what became of it and shows the page anew. */
export function useChangeMany(organisation: string) {
  const { chosen, settle } = useSelection()
  const router = useRouter()
  const [isRefreshing, startTransition] = useTransition()
  const mutation = useMutation(useTRPC().activities.changeMany.mutationOptions())
  const isBusy = mutation.isPending || isRefreshing

  function apply(change: BulkChange, onDone: () => void) {
    if (isBusy) return
    const activities = chosen.map(({ id, version }) => ({ id, version }))
    mutation.mutate(
      { organisation, activities, change },
      {
        onSuccess: ({ changed, refused }) => {
          const told = new Map(refused.map((one) => [one.id, failureFrom(one)]))
          const stayed = chosen.flatMap((row) => {
            const failure = told.get(row.id)
            return failure ? [{ row, failure }] : []
          })
          onDone()
          settle({ changed: changed.length, refused: stayed })
          startTransition(() => router.refresh())
        },
      },
    )
  }

  return { apply, error: mutation.error, isBusy, forget: mutation.reset }
}

export type ChangeMany = ReturnType<typeof useChangeMany>

'use client'

import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { readFailure } from '@/app/_i18n/failure'

type Mutation = { error: unknown; isPending: boolean; reset: () => void }

/** What a form in a row shows of its mutation. */
export function useWriting(mutation: Mutation) {
  const router = useRouter()
  const [isRefreshing, startTransition] = useTransition()
  return {
    error: mutation.error,
    isBusy: mutation.isPending || isRefreshing,
    isConflict: Boolean(mutation.error) && readFailure(mutation.error).code === 'conflict',
    /** Shows the page anew, at another address when one is given. */
    show: (address?: string) =>
      startTransition(() => {
        if (address) router.push(address)
        router.refresh()
      }),
    /** Reads what the other person wrote; what is typed stays. */
    reload: () => {
      mutation.reset()
      startTransition(() => router.refresh())
    },
  }
}

export type Writing = Omit<ReturnType<typeof useWriting>, 'show'>

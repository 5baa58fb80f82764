'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { useTRPC } from '@/app/_trpc/provider'
import type { StepInput } from '@/server/domain/register/activity-step'
import type { Step } from './offered-steps'

/** What a step asks beside the yes. */
export type StepFacts = Omit<StepInput, 'step'>

export type At = { organisation: string; id: string; version: number }

/** Takes a step and shows the page anew; a draft that is deleted leads back to the register. */
export function useStep(at: At, onDone: () => void) {
  const trpc = useTRPC()
  const router = useRouter()
  const [isRefreshing, startTransition] = useTransition()
  const refresh = () => startTransition(() => router.refresh())
  const step = useMutation(
    trpc.activities.step.mutationOptions({
      onSuccess: () => {
        onDone()
        refresh()
      },
    }),
  )
  const remove = useMutation(
    trpc.activities.remove.mutationOptions({
      onSuccess: () => router.push(`/${at.organisation}/activities`),
    }),
  )

  function take(wanted: Step, more: StepFacts = {}) {
    if (wanted === 'delete') remove.mutate(at)
    else step.mutate({ ...at, step: wanted, ...more })
  }

  return {
    take,
    isBusy: step.isPending || remove.isPending || remove.isSuccess || isRefreshing,
    error: step.error ?? remove.error,
    forget: () => {
      step.reset()
      remove.reset()
    },
  }
}

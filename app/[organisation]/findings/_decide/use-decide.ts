'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { readFailure } from '@/app/_i18n/failure'
import { useTRPC } from '@/app/_trpc/provider'
import type { DecisionInput } from '@/server/domain/register/decision'

type Identity = 'rule' | 'subjectType' | 'subjectId' | 'activityId' | 'version'

/** Which finding a decision is about, and what was decided before. */
export type About = Pick<DecisionInput, Identity> & { organisation: string; key: string }

/** What a person decides, without saying again about what. */
export type Act = DecisionInput extends infer Input
  ? Input extends DecisionInput
    ? Omit<Input, Identity>
    : never
  : never

const leadsTo = { accept: '?view=settled&', substantiate: '?view=settled&', withdraw: '?', assign: null, advise: null }

/** Writes a decision down; a finding that moves to another view is shown there, opened. */
export function useDecide({ organisation, key, ...finding }: About, onDone: () => void) {
  const router = useRouter()
  const [isRefreshing, startTransition] = useTransition()
  const mutation = useMutation(useTRPC().findings.decide.mutationOptions())

  function decide(act: Act, onFailed?: (error: unknown) => void) {
    const done = () => {
      const view = leadsTo[act.act]
      onDone()
      startTransition(() => {
        if (view) router.push(`/${organisation}/findings${view}open=${encodeURIComponent(key)}`)
        router.refresh()
      })
    }
    mutation.mutate({ organisation, ...finding, ...act }, { onSuccess: done, onError: onFailed })
  }

  return {
    decide,
    error: mutation.error,
    isBusy: mutation.isPending || isRefreshing,
    isConflict: mutation.error !== null && readFailure(mutation.error).code === 'conflict',
    /** Reads what the other person decided; what is typed stays. */
    reload: () => {
      mutation.reset()
      startTransition(() => router.refresh())
    },
  }
}

export type Decide = ReturnType<typeof useDecide>

'use client'

import { useMutation } from '@tanstack/react-query'
import { useTRPC } from '@/app/_trpc/provider'
import type { DecisionInput } from '@/server/domain/register/decision'
import { useWriting } from './use-writing'

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
  const mutation = useMutation(useTRPC().findings.decide.mutationOptions())
  const { show, ...writing } = useWriting(mutation)

  function decide(act: Act, onFailed?: (error: unknown) => void) {
    const done = () => {
      const view = leadsTo[act.act]
      onDone()
      show(view ? `/${organisation}/findings${view}open=${encodeURIComponent(key)}` : undefined)
    }
    mutation.mutate({ organisation, ...finding, ...act }, { onSuccess: done, onError: onFailed })
  }

  return { decide, ...writing }
}

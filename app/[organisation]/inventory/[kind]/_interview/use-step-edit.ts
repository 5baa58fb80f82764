'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type RefObject, useRef, useState } from 'react'
import { readFailure } from '@/app/_i18n/failure'
import { useTRPC } from '@/app/_trpc/provider'
import type { InterviewView } from '@/server/api/routers/inventory'
import type { InterviewStep } from '@/server/domain/questions/interview'
import type { InterviewAnswer } from '@/server/domain/questions/interview-input'
import { readAnswer, savedAnswer } from './step-answer'

/**
 * What a person is changing: on which screen, which version was seen, what was saved for this screen in it, and what
 * the inputs began with.
 */
type Edit = { step: string; version: number; saved: string; began: string }

type Given = { organisation: string; initial: InterviewView; activityId: string }

const attempts = 3
const keyOf = (answer: InterviewAnswer | null) => JSON.stringify(answer)

/**
 * The interview and the screen that is being filled in. A save that comes too late is repeated when what others saved
 * does not touch this screen, and is a conflict when it does: `conflict` then holds what this person meant to save.
 */
export function useStepEdit({ organisation, initial, activityId }: Given, step: InterviewStep | undefined) {
  const trpc = useTRPC()
  const client = useQueryClient()
  const formRef = useRef<HTMLFormElement>(null)
  const wanted = trpc.inventory.interview.queryOptions({ organisation, kind: initial.kind, activityId })
  const { data: view } = useQuery({ ...wanted, initialData: initial, initialDataUpdatedAt: 0 })
  const mutation = useMutation(trpc.inventory.saveStep.mutationOptions())
  const [edit, setEdit] = useState<Edit | null>(null)
  const [conflict, setConflict] = useState<InterviewAnswer | null>(null)
  const [isSaving, setSaving] = useState(false)
  const saved = keyOf(step ? savedAnswer(step, view) : null)
  const current = edit?.step === step?.id ? edit : null

  /** Looks whether the inputs still say what is saved. */
  function look() {
    const answer = step && read(formRef, step, view)
    if (!step || !answer) return
    if (keyOf(answer) === (current?.saved ?? saved)) setEdit(null)
    else if (!current) setEdit({ step: step.id, version: view.activity?.version ?? 0, saved, began: saved })
  }

  function forget() {
    setEdit(null)
    setConflict(null)
    mutation.reset()
  }

  async function attempt(answer: InterviewAnswer, at: Edit, left: number): Promise<boolean> {
    try {
      const next = await mutation.mutateAsync({ organisation, activityId, version: at.version, answer })
      client.setQueryData(wanted.queryKey, next)
      return true
    } catch (error) {
      if (readFailure(error).code !== 'conflict' || left === 0) return false
    }
    const now = await client.fetchQuery({ ...wanted, staleTime: 0 }).catch(() => null)
    if (!now || !step) return false
    const theirs = { ...at, version: now.activity?.version ?? 0, saved: keyOf(savedAnswer(step, now)) }
    setEdit(theirs)
    if (theirs.saved === at.saved) return attempt(answer, theirs, left - 1)
    setConflict(answer)
    return false
  }

  /** Saves what was changed; true when this screen can be left. */
  async function save(): Promise<boolean> {
    const answer = step && read(formRef, step, view)
    if (!answer || !current || isSaving) return !isSaving
    setSaving(true)
    const isDone = await attempt(answer, current, attempts)
    setSaving(false)
    if (isDone) forget()
    return isDone
  }

  return {
    view,
    formRef,
    look,
    save,
    forget,
    isDirty: current !== null,
    isSaving,
    error: isSaving || conflict ? null : mutation.error,
    conflict,
    /** Changes when the inputs have to begin again from what is saved. */
    formKey: `${step?.id} ${current?.began ?? saved}`,
  }
}

export type StepEdit = ReturnType<typeof useStepEdit>

function read(formRef: RefObject<HTMLFormElement | null>, step: InterviewStep, view: InterviewView) {
  return formRef.current ? readAnswer(step, view, new FormData(formRef.current)) : null
}

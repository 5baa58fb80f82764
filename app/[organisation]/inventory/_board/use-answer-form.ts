'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useLocale } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { useFormFields } from '@/app/_components/use-form-fields'
import { readFailure } from '@/app/_i18n/failure'
import { showIssues } from '@/app/_i18n/use-failure'
import { useTRPC } from '@/app/_trpc/provider'
import type { InventoryEntry } from '@/server/api/routers/inventory'
import { inventoryAnswer } from '@/server/domain/register/inventory'
import { type AnswerValues, answerOf, valuesOf } from './answer-values'
import { useInventoryFrame } from './inventory-frame'

const parts = ['answer', 'note', 'ownerId', 'dueOn'] as const

/**
 * The answer about one touchpoint while it is given: the form, what the server said, and the question that a no raises.
 * `base` is the version that this person saw when the answer was begun; what another saved since is never overwritten
 * unseen.
 */
export function useAnswerForm(entry: InventoryEntry) {
  const { organisation, onEdit } = useInventoryFrame()
  const router = useRouter()
  const locale = useLocale()
  const formRef = useRef<HTMLFormElement>(null)
  const form = useForm<AnswerValues>({ defaultValues: valuesOf(entry.answer) })
  const fields = useFormFields(form)
  const saved = entry.answer?.version ?? 0
  const [base, setBase] = useState(saved)
  const [isOpen, setOpen] = useState(false)
  const [asksToArchive, setAsksToArchive] = useState(false)
  const [isSaved, setSaved] = useState(false)
  const mutation = useMutation(useTRPC().inventory.answer.mutationOptions())
  const { isDirty } = form.formState
  const { error, reset: forget } = mutation
  const isEditing = isDirty || isOpen || error !== null
  const isConflict = error !== null && readFailure(error).code === 'conflict' && saved !== base

  useEffect(() => onEdit(entry.kind, isDirty), [onEdit, entry.kind, isDirty])
  useEffect(() => {
    if (isOpen) form.setFocus('note')
  }, [isOpen, form])
  useEffect(() => {
    if (isEditing || saved <= base) return
    form.reset(valuesOf(entry.answer), { keepFieldsRef: true })
    setBase(saved)
  }, [isEditing, saved, base, entry.answer, form])

  function finish(values: AnswerValues, version: number) {
    form.reset(values, { keepFieldsRef: true })
    setBase(version)
    setOpen(false)
    forget()
    setAsksToArchive(false)
    formRef.current?.querySelector<HTMLElement>('input:checked')?.focus()
  }

  function save(archiveIds: string[]) {
    const values = form.getValues()
    const { answer } = values
    if (answer === null) return
    const input = answerOf({ ...values, answer }, entry.kind, isConflict ? saved : base)
    mutation.mutate(
      { ...input, organisation, locale, archiveIds },
      {
        onSuccess: ({ version }) => {
          finish({ ...values, ownerId: input.ownerId ?? '', dueOn: input.dueOn ?? '' }, version)
          setSaved(true)
          router.refresh()
        },
        onError: (failed) => {
          setAsksToArchive(false)
          showIssues(form, failed)
          if (readFailure(failed).code === 'conflict') router.refresh()
        },
      },
    )
  }

  function mark(problems: z.ZodError) {
    problems.issues.forEach(({ path, message, code }, index) => {
      const name = parts.find((part) => part === path[0])
      if (name) form.setError(name, { type: code, message }, { shouldFocus: index === 0 })
    })
  }

  function check(values: AnswerValues) {
    const { answer } = values
    if (answer === null) return
    const parsed = inventoryAnswer.safeParse(answerOf({ ...values, answer }, entry.kind, base))
    if (!parsed.success) return mark(parsed.error)
    const contradicts = answer === 'no' && entry.activities.length > 0 && entry.answer?.answer !== 'no'
    if (contradicts) setAsksToArchive(true)
    else save([])
  }

  return {
    entry,
    form,
    fields,
    formRef,
    isEditing,
    isConflict,
    error,
    isBusy: mutation.isPending,
    isSaved: isSaved && !isEditing,
    submit: form.handleSubmit(check),
    save,
    open: () => setOpen(true),
    cancel: () => {
      setSaved(false)
      finish(valuesOf(entry.answer), saved)
    },
    archive: { isAsked: asksToArchive, close: () => setAsksToArchive(false) },
  }
}

export type AnswerForm = ReturnType<typeof useAnswerForm>

'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { type FieldValues, type Resolver, useForm } from 'react-hook-form'
import type { z } from 'zod'
import { useFormFields } from '@/app/_components/use-form-fields'
import { readFailure } from '@/app/_i18n/failure'
import { showIssues } from '@/app/_i18n/use-failure'
import { fromForm, toForm } from './form-values'
import { useConflict } from './use-conflict'

/** Content of a part of an activity and the version of the activity it belongs to. */
export type Versioned = { version: number; content: FieldValues }

type Props = {
  activity: { organisation: string; id: string }
  start: Versioned
  /** what the content is made of */
  shape: z.ZodType
  /** what is demanded of it here; may be more than `shape` */
  schema: z.ZodType
  save: (content: FieldValues, version: number) => Promise<Versioned>
  /** what is saved now, after somebody else saved */
  loadTheirs: () => Promise<Versioned>
  nextHref: string | null
}

/** A part of an activity as a form that saves without leaving the page. Whatever goes wrong, everything typed stays. */
export function useActivityForm({ activity, start, shape, schema, save, loadTheirs, nextHref }: Props) {
  const router = useRouter()
  const [base, setBase] = useState(start)
  const [savedAt, setSavedAt] = useState<Date | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [isSaving, setSaving] = useState(false)
  const form = useForm<FieldValues>({
    resolver: resolverOf(schema, shape),
    defaultValues: toForm(shape, start.content),
  })
  const content = () => fromForm(shape, form.getValues())
  const show = (next: FieldValues, saved: FieldValues) => {
    form.reset(toForm(shape, saved))
    form.reset(toForm(shape, next), { keepDefaultValues: true })
  }
  const conflict = useConflict({ activity, content, show, setBase, loadTheirs })

  async function send(sent: FieldValues, then?: () => void) {
    setError(null)
    setSaving(true)
    const before = JSON.stringify(form.getValues())
    try {
      const saved = await save(sent, base.version)
      const typedOn = JSON.stringify(form.getValues()) !== before
      setBase(saved)
      setSavedAt(new Date())
      conflict.clear()
      show(typedOn ? content() : saved.content, saved.content)
      router.refresh()
      then?.()
    } catch (failed) {
      await refuse(failed)
    } finally {
      setSaving(false)
    }
  }

  async function refuse(failed: unknown) {
    if (readFailure(failed).code === 'conflict') return conflict.meet(base.content).catch(setError)
    setError(failed)
    showIssues(form, failed, 'content.')
  }

  const goOn = () => nextHref && router.push(nextHref)
  return {
    form,
    version: base.version,
    ...useFormFields(form),
    submit: form.handleSubmit((sent) => send(sent)),
    submitAndGoOn: nextHref ? form.handleSubmit((sent) => send(sent, goOn)) : null,
    discard: () => {
      setError(null)
      conflict.clear()
      form.reset()
    },
    isSaving,
    savedAt,
    error,
    conflict,
  }
}

export type ActivityForm = ReturnType<typeof useActivityForm>

function resolverOf(schema: z.ZodType, shape: z.ZodType): Resolver<FieldValues> {
  const resolve = zodResolver(schema as z.ZodType<FieldValues, FieldValues>)
  return (values, context, options) => resolve(fromForm(shape, values), context, options)
}

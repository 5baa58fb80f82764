'use client'

import { useEffect, useRef } from 'react'
import { type FieldPath, type FieldValues, get, type UseFormReturn } from 'react-hook-form'
import { useIssueText } from '@/app/_i18n/use-issue-text'
import { type Control, readTyped } from './typed-before-hydration'

/**
 * Ties inputs to react-hook-form: `<TextField label={…} {...field('name')} />`.
 * The server renders the default, text typed before the script was ready is kept, and an error arrives in words.
 */
export function useFormFields<Values extends FieldValues>(form: UseFormReturn<Values>) {
  const issueText = useIssueText()
  const seen = useRef(new WeakSet<Control>())
  const typedEarly = useRef(new Map<FieldPath<Values>, string | boolean>())
  const { defaultValues, errors } = form.formState

  // the form tells nobody that it changed before it has an audience
  useEffect(() => {
    for (const [name, typed] of typedEarly.current) form.setValue(name, typed as never, { shouldDirty: true })
    typedEarly.current.clear()
  })

  function field(name: FieldPath<Values>) {
    const { ref, ...registration } = form.register(name)
    const error = get(errors, name)
    return {
      ...registration,
      defaultValue: textOf(get(defaultValues, name)),
      error: error ? issueText(error, form.getValues(name)) : undefined,
      ref: (control: Control | null) => {
        const typed = control && !seen.current.has(control) ? readTyped(control) : undefined
        ref(control)
        if (!control) return
        seen.current.add(control)
        if (typed !== undefined) typedEarly.current.set(name, typed)
      },
    }
  }

  /** The same for a checkbox. */
  function checkbox(name: FieldPath<Values>) {
    const { defaultValue: _text, ...rest } = field(name)
    return { ...rest, defaultChecked: get(defaultValues, name) === true }
  }

  return { field, checkbox }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

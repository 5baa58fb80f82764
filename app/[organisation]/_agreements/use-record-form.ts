'use client'

import { useState } from 'react'
import { type DefaultValues, type FieldValues, type UseFormReturn, useForm } from 'react-hook-form'
import type { z } from 'zod'
import { useFormFields } from '@/app/_components/use-form-fields'
import { readFailure } from '@/app/_i18n/failure'
import { showIssues } from '@/app/_i18n/use-failure'
import { type Blanks, contentResolver, fillBlanks } from './content-resolver'

/** A form over a schema of the domain, with room for what the server said about it. Nothing typed goes with an error. */
export function useRecordForm<Content extends FieldValues>(
  schema: z.ZodType<Content, Content>,
  initial: DefaultValues<Content>,
  blanks: Blanks,
) {
  const [error, setError] = useState<unknown>(null)
  const form: RecordForm<Content> = useForm<Content, unknown, Content>({
    resolver: contentResolver(schema, blanks),
    defaultValues: initial,
  })

  /** Keeps what went wrong, marks the fields it is about (`below` is the name they have there), and tells its code. */
  function receive(received: unknown, below = '') {
    setError(received)
    showIssues(form as UseFormReturn<FieldValues>, received, below)
    return readFailure(received).code
  }

  return {
    form,
    ...useFormFields(form),
    /** what stands in the form as content; whether the schema takes it is not said */
    contentOf: (values: Content) => fillBlanks(values, blanks),
    error,
    receive,
    clear: () => setError(null),
  }
}

export type RecordForm<Content extends FieldValues> = UseFormReturn<Content, unknown, Content>
type Fields<Content extends FieldValues> = ReturnType<typeof useFormFields<Content>>
export type FieldOf<Content extends FieldValues> = Fields<Content>['field']
export type CheckboxOf<Content extends FieldValues> = Fields<Content>['checkbox']

'use client'

import { useLayoutEffect, useRef } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { type Effect, usePreview } from './preview-provider'

const pause = 600

/**
 * Has told what saving a form would do, once somebody pauses typing; nothing as long as nothing changed. `effectOf` asks
 * it for what stands in the form; null when that is nothing to save.
 */
export function useOfferedChange<Values extends FieldValues, Content>(
  form: UseFormReturn<Values, unknown, Content>,
  effectOf: (values: Values) => Promise<Effect> | null,
): void {
  const { offer } = usePreview()
  const latest = useRef(effectOf)
  latest.current = effectOf
  // listens before the form tells what was typed while the script was not ready
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const unsubscribe = form.subscribe({
      formState: { values: true, isDirty: true },
      callback: ({ values, isDirty }) => {
        clearTimeout(timer)
        timer = setTimeout(() => offer(isDirty ? () => latest.current(values) : null), pause)
      },
    })
    return () => {
      clearTimeout(timer)
      unsubscribe()
      offer(null)
    }
  }, [form, offer])
}

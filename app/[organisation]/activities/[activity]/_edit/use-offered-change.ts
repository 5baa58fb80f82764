'use client'

import { useEffect, useRef } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { type Change, usePreview } from './preview-provider'

const pause = 600

/** Offers what changed in a form for a preview, once somebody pauses typing; nothing as long as nothing changed. */
export function useOfferedChange(form: UseFormReturn<FieldValues>, changeOf: (values: FieldValues) => Change): void {
  const { offer } = usePreview()
  const latest = useRef(changeOf)
  latest.current = changeOf
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const unsubscribe = form.subscribe({
      formState: { values: true, isDirty: true },
      callback: ({ values, isDirty }) => {
        clearTimeout(timer)
        timer = setTimeout(() => offer(isDirty ? latest.current(values) : null), pause)
      },
    })
    return () => {
      clearTimeout(timer)
      unsubscribe()
      offer(null)
    }
  }, [form, offer])
}

'use client'

import { useEffect } from 'react'

const controls = 'input:not([type="hidden"]), textarea, select, button'

/** Brings the field that the address names (`#retentionLines`) into view and gives it the focus. */
export function useFieldInAddress(): void {
  useEffect(() => {
    const place = document.getElementById(window.location.hash.slice(1))
    if (!place) return
    place.scrollIntoView({ block: 'center' })
    place.querySelector<HTMLElement>(controls)?.focus({ preventScroll: true })
  }, [])
}

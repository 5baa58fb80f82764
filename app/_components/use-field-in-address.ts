'use client'

import { useEffect } from 'react'

const controls = ':is(input:not([type="hidden"]), textarea, select, button):enabled'

/** Brings the field that the address names (`#retentionLines`) into view and gives it the focus. */
export function useFieldInAddress(): void {
  useEffect(() => {
    focusField()
    window.addEventListener('hashchange', focusField)
    return () => window.removeEventListener('hashchange', focusField)
  }, [])
}

function focusField(): void {
  const name = window.location.hash.slice(1)
  const place = name && (document.getElementById(name) ?? fieldNamed(name))
  if (!place) return
  openAround(place)
  place.scrollIntoView({ block: 'center' })
  const control = place.matches(controls) ? place : place.querySelector<HTMLElement>(controls)
  control?.focus({ preventScroll: true })
}

/** What is folded away opens. */
function openAround(place: Element): void {
  for (let around = place.closest('details'); around; around = around.parentElement?.closest('details') ?? null)
    around.open = true
}

/** A field of the form itself, or the first of that name in one of its lines: `ground` finds `purposes.0.ground`. */
function fieldNamed(name: string): HTMLElement | null {
  const word = CSS.escape(name)
  return document.querySelector<HTMLElement>(`[name="${word}"], [name$=".${word}"]`)
}

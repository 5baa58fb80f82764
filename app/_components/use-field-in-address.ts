'use client'

import { useEffect } from 'react'

const controls = ':is(input:not([type="hidden"]), textarea, select, button):enabled'

/** Brings the field that the address names (`#retentionLines`) into view and gives it the focus; again when `shown` changes. */
export function useFieldInAddress(shown: string | null = null): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown decides which fields there are
  useEffect(() => {
    const look = () => focusField(window.location.hash)
    look()
    window.addEventListener('hashchange', look)
    document.addEventListener('click', followLink)
    return () => {
      window.removeEventListener('hashchange', look)
      document.removeEventListener('click', followLink)
    }
  }, [shown])
}

/** A link within the page changes the address without the browser saying so. */
function followLink({ target }: MouseEvent): void {
  const link = target instanceof Element ? target.closest('a') : null
  const { pathname, search } = window.location
  if (link?.pathname === pathname && link.search === search) focusField(link.hash)
}

function focusField(hash: string): void {
  const name = hash.slice(1)
  const place = name && (document.getElementById(name) ?? fieldNamed(name))
  if (!place) return
  openAround(place)
  place.scrollIntoView({ block: 'center' })
  const control = [controls, 'a[href]'].map((what) => within(place, what)).find((found) => found !== null)
  control?.focus({ preventScroll: true })
}

function within(place: HTMLElement, what: string): HTMLElement | null {
  return place.matches(what) ? place : place.querySelector<HTMLElement>(what)
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

import type { KeyboardEvent } from 'react'

export const bulkBarId = 'bulk'
export const selectAllId = 'select-all'

/** Enter on a checkbox goes to the bar, which stands behind all rows in the order of the Tab key. */
export function enterBulkBar(event: KeyboardEvent): void {
  if (event.key !== 'Enter') return
  event.preventDefault()
  document.querySelector<HTMLElement>(`#${bulkBarId} button`)?.focus()
}

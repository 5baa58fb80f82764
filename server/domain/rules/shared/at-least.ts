import { isOpen, type Open, or, type Tri } from '../tri'

/** Whether this many of the facts are true; not known while the missing ones can still decide it. */
export function atLeast(count: number, facts: readonly Tri[]): Tri {
  const sure = facts.filter((fact) => fact === true).length
  const opens: Open[] = facts.filter(isOpen)
  if (sure >= count) return true
  return sure + opens.length < count ? false : or(...opens)
}

import type { SubjectRef } from './subject'

/** A fact that is still missing: a field path or a question id, and of what. `unknown`: somebody said not to know. */
export type Need = { read: string; of: SubjectRef; unknown: boolean }

/** Nobody can tell yet, because of these missing facts. `ask`: those to ask now; the answers may make the rest pointless. */
export type Open = { readonly needs: readonly Need[]; readonly ask: readonly Need[] }

/** True, false, or not known yet. */
export type Tri = boolean | Open

export function isOpen(value: Tri): value is Open {
  return typeof value !== 'boolean'
}

const needsOf = (opens: readonly Open[]) => opens.flatMap((one) => one.needs)
const asksOf = (opens: readonly Open[]) => opens.flatMap((one) => one.ask)

/** Conditions are asked in their order: a later one only once the earlier ones are answered, be it with not knowing. */
function askInOrder(opens: readonly Open[]): readonly Need[] {
  const unanswered = opens.findIndex((one) => one.ask.some(({ unknown }) => !unknown))
  return asksOf(unanswered === -1 ? opens : opens.slice(0, unanswered + 1))
}

/** True when all are; false as soon as one is, whatever is missing. */
export function and(...values: readonly Tri[]): Tri {
  if (values.includes(false)) return false
  const opens = values.filter(isOpen)
  if (opens.length < 2) return opens[0] ?? true
  return { needs: needsOf(opens), ask: askInOrder(opens) }
}

/** True as soon as one is, whatever is missing. */
export function or(...values: readonly Tri[]): Tri {
  if (values.includes(true)) return true
  const opens = values.filter(isOpen)
  if (opens.length < 2) return opens[0] ?? false
  const needs = needsOf(opens)
  return { needs, ask: opens.every((one) => one.ask === one.needs) ? needs : asksOf(opens) }
}

/** The opposite; what is not known stays so. */
export function not(value: Tri): Tri {
  return isOpen(value) ? value : !value
}

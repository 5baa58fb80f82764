import type { SubjectRef } from './subject'

/** A fact that is still missing: a field path or a question id, and of what. */
export type Need = { read: string; of: SubjectRef }

/** Nobody can tell yet, because of these missing facts. */
export type Open = { readonly needs: readonly Need[] }

/** True, false, or not known yet. */
export type Tri = boolean | Open

export function isOpen(value: Tri): value is Open {
  return typeof value !== 'boolean'
}

const join = (opens: readonly Open[]): Open => ({ needs: opens.flatMap((one) => one.needs) })

/** True when all are; false as soon as one is, whatever is missing. */
export function and(...values: readonly Tri[]): Tri {
  if (values.includes(false)) return false
  const opens = values.filter(isOpen)
  return opens.length > 0 ? join(opens) : true
}

/** True as soon as one is, whatever is missing. */
export function or(...values: readonly Tri[]): Tri {
  if (values.includes(true)) return true
  const opens = values.filter(isOpen)
  return opens.length > 0 ? join(opens) : false
}

/** The opposite; what is not known stays so. */
export function not(value: Tri): Tri {
  return isOpen(value) ? value : !value
}

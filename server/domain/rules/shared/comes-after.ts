import type { FieldPath, FieldValues } from '../fields'
import type { Reader } from '../reader'
import { and, type Tri } from '../tri'

type DayPath = { [P in FieldPath]: FieldValues[P] extends string ? P : never }[FieldPath]

/** Whether one day lies after another; the same day does not. Not known while one of the two is missing. */
export function comesAfter(facts: Reader, later: DayPath, earlier: DayPath): Tri {
  const known = and(
    facts.meets(earlier, () => true),
    facts.meets(later, () => true),
  )
  return known === true ? String(facts.show(later)) > String(facts.show(earlier)) : known
}

import type { OccurrenceKey } from '../../vocabulary/occurrence'
import type { Reader } from '../reader'
import { and, type Tri } from '../tri'

/** Whether the activity holds data of one of these kinds that are collected on purpose, or come along unasked. */
export function holdsData(
  facts: Reader,
  occurrence: OccurrenceKey,
  ...kinds: ('special' | 'criminal' | 'national_id')[]
): Tri {
  return facts.some('data_line', (line) =>
    and(line.is('data_line.category_kind', ...kinds), line.is('data_line.occurrence', occurrence)),
  )
}

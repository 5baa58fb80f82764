import { occurrences } from '@/server/domain/vocabulary/occurrence'
import type { PortableData } from '../../portable'
import { line, optional, prose, termOf, triState } from '../codec'
import { categoryKindLabels } from '../labels'
import { lineOf, partsOf } from '../line'

const part = partsOf<PortableData>()

/** A category of which only the name is known. A register lists what is collected on purpose unless it says otherwise. */
export function emptyData(category = ''): PortableData {
  return { category, categoryKind: null, occurrence: 'purposeful', necessary: null, necessityReason: '', source: '' }
}

/** A category of personal data: Art. 30(1)(c) and 5(1)(c) AVG. */
export const dataLine = lineOf({
  empty: emptyData,
  lead: part('category', { nl: 'categorie', en: 'category' }, line),
  parts: [
    part('categoryKind', { nl: 'soort', en: 'kind' }, optional(termOf(categoryKindLabels))),
    part('occurrence', { nl: 'verzameld', en: 'collected' }, termOf(occurrences)),
    part('necessary', { nl: 'nodig', en: 'necessary' }, optional(triState)),
    part('necessityReason', { nl: 'reden', en: 'reason' }, prose),
    part('source', { nl: 'bron', en: 'source' }, line),
  ],
})

import type { Option } from './definition'

/** How heavy something weighs, in three steps. */
export const weight: readonly Option[] = [
  { id: 'low', text: { nl: 'Klein', en: 'Small' } },
  { id: 'medium', text: { nl: 'Merkbaar', en: 'Noticeable' } },
  { id: 'high', text: { nl: 'Groot', en: 'Large' } },
]

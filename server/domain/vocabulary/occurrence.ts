import { keysOf, type Vocabulary } from './vocabulary'

/** Whether data are asked for or come along unasked. */
export const occurrences = {
  purposeful: { nl: 'Doelgericht verzameld', en: 'Collected on purpose' },
  incidental: { nl: 'Komt ongevraagd mee', en: 'Comes along unasked' },
} as const satisfies Vocabulary

export type OccurrenceKey = keyof typeof occurrences

export const occurrenceKeys = keysOf(occurrences)

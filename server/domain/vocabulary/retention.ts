import { keysOf, type Vocabulary } from './vocabulary'

/** What happens to data when their period ends. */
export const endActions = {
  delete: { nl: 'Wissen', en: 'Delete' },
  anonymise: { nl: 'Anonimiseren', en: 'Anonymise' },
  return: { nl: 'Teruggeven', en: 'Return' },
} as const satisfies Vocabulary

export type EndActionKey = keyof typeof endActions

export const endActionKeys = keysOf(endActions)

/** How data are removed. */
export const deletionMethods = {
  automatic: { nl: 'Automatisch', en: 'Automatically' },
  manual: { nl: 'Handmatig, op een datum', en: 'By hand, on a date' },
  vendor: { nl: 'Door de leverancier', en: 'By the vendor' },
} as const satisfies Vocabulary

export type DeletionMethodKey = keyof typeof deletionMethods

export const deletionMethodKeys = keysOf(deletionMethods)

import { keysOf, type Vocabulary } from './vocabulary'

/** Our own role in an activity, Art. 4(7), 4(8) and 26. */
export const ownRoles = {
  controller: { nl: 'Verwerkingsverantwoordelijke', en: 'Controller' },
  joint: { nl: 'Gezamenlijke verwerkingsverantwoordelijke', en: 'Joint controller' },
  processor: { nl: 'Verwerker', en: 'Processor' },
} as const satisfies Vocabulary

export type OwnRoleKey = keyof typeof ownRoles

export const ownRoleKeys = keysOf(ownRoles)

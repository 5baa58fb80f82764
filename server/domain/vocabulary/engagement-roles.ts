import { keysOf, type Vocabulary } from './vocabulary'

/** What a party is to us in one activity. */
export const engagementRoles = {
  processor: { nl: 'Verwerker', en: 'Processor' },
  joint: { nl: 'Gezamenlijk verantwoordelijke', en: 'Joint controller' },
  independent: { nl: 'Zelfstandig verantwoordelijke', en: 'Independent controller' },
  recipient: { nl: 'Alleen ontvanger', en: 'Recipient only' },
  unknown: { nl: 'Onbekend', en: 'Unknown' },
} as const satisfies Vocabulary

export type EngagementRoleKey = keyof typeof engagementRoles

export const engagementRoleKeys = keysOf(engagementRoles)

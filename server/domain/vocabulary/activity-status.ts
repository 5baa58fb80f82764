import { keysOf, type Vocabulary } from './vocabulary'

export const activityStatuses = {
  concept: { nl: 'Concept', en: 'Draft' },
  in_review: { nl: 'In beoordeling', en: 'In review' },
  active: { nl: 'Actief', en: 'Active' },
  archived: { nl: 'Gearchiveerd', en: 'Archived' },
} as const satisfies Vocabulary

export type ActivityStatusKey = keyof typeof activityStatuses

export const activityStatusKeys = keysOf(activityStatuses)

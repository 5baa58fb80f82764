import { activityShape } from './activity-shape'
import { assessmentShape } from './assessment-shape'
import { categoryKinds, ownLists, touchpointNames } from './choices'
import { contractShape } from './contract-shape'
import { engagementShape } from './engagement-shape'
import { organisationShape } from './organisation-shape'
import { partyShape } from './party-shape'
import { choice, day, flag, name, type RecordShape, text, tri } from './shape'

const inventoryAnswerShape: RecordShape = {
  message: 'inventoryAnswer',
  sections: {
    answer: {
      fields: { kind: choice(touchpointNames), answer: tri, note: text, ownerId: name, dueOn: day },
      lines: {},
    },
  },
}

const listEntryShape: RecordShape = {
  message: 'listEntry',
  sections: {
    entry: {
      fields: { list: choice(ownLists), label: text, categoryKind: choice(categoryKinds), retired: flag },
      lines: {},
    },
  },
}

/** The records whose history is kept, and what of each is told. */
export const recordShapes = {
  activity: activityShape,
  party: partyShape,
  engagement: engagementShape,
  contract: contractShape,
  organisation: organisationShape,
  inventory_answer: inventoryAnswerShape,
  list_entry: listEntryShape,
  assessment: assessmentShape,
} as const satisfies Record<string, RecordShape>

export type HistoryType = keyof typeof recordShapes

export const historyTypes = Object.keys(recordShapes) as [HistoryType, ...HistoryType[]]

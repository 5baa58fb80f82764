import type { Text } from '../text'
import type { FieldPath } from './fields'
import { activityLabels } from './labels/activity-labels'
import { organisationLabels } from './labels/organisation-labels'
import { partyLabels } from './labels/party-labels'
import { purposeLabels } from './labels/purpose-labels'

/** What people call every field a rule can read: "Nog te beantwoorden: grondslag". */
export const fieldLabels: Record<FieldPath, Text> = {
  ...organisationLabels,
  ...activityLabels,
  ...purposeLabels,
  ...partyLabels,
}

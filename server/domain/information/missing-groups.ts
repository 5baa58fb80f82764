import { type InformationText, type Missing, missingIn } from './document'

/** What texts lack, per activity; the organisation's own marks (`activity` null) come first. */
export type MissingGroup = { activity: { id: string; name: string } | null; marks: Missing[] }

function activityOf({ place }: Missing): string | null {
  return 'activityId' in place ? place.activityId : null
}

/** Groups everything that these texts lack; each mark once, activities in the order given. */
export function groupMissing(
  texts: readonly (InformationText | null)[],
  activities: readonly { id: string; name: string }[],
): MissingGroup[] {
  const marks = missingIn({ locale: 'nl', blocks: texts.flatMap((text) => text?.blocks ?? []) })
  const grouped = Map.groupBy(marks, activityOf)
  return [null, ...activities].flatMap((activity) => {
    const own = grouped.get(activity?.id ?? null) ?? []
    return own.length > 0 ? [{ activity: activity && { id: activity.id, name: activity.name }, marks: own }] : []
  })
}

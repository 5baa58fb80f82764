import type { Activity, ActivityContent, GroundChange, Purpose } from './activity'

type Life = Pick<Activity, 'status' | 'approvedAt'>

/** Whether an activity is or was in use: data were collected under its grounds. */
export function hasBeenActive({ status, approvedAt }: Life): boolean {
  return status === 'active' || approvedAt !== null
}

/** The confirmed purposes of which the ground that was chosen is another one now. */
function withOtherGround(before: readonly Purpose[], after: readonly Purpose[]) {
  const now = new Map(after.map((purpose) => [purpose.id, purpose]))
  return before.flatMap(({ id, proposed, ground }) => {
    const purpose = now.get(id)
    if (proposed || ground === null || !purpose || purpose.ground === ground) return []
    return [{ purposeId: id, fromGround: ground, toGround: purpose.ground }]
  })
}

type Known = Life & Pick<Activity, 'purposes' | 'groundChanges'>

/**
 * The changes of ground as they are after a save on a day (YYYY-MM-DD): those that were there stay, with the reason that
 * is given now, and each ground that changes in use is added. A person writes the reason and nothing else (Art. 5(2) AVG).
 */
export function groundChangesAfter(
  present: Known,
  { purposes, groundChanges: given = [] }: Partial<ActivityContent> & { purposes: Purpose[] },
  today: string,
  newId: () => string,
): GroundChange[] {
  const left = new Set(purposes.map(({ id }) => id))
  const reasons = new Map(given.map(({ id, reason }) => [id, reason]))
  const kept = present.groundChanges
    .filter(({ purposeId }) => left.has(purposeId))
    .map((change) => ({ ...change, reason: reasons.get(change.id) ?? change.reason }))
  if (!hasBeenActive(present)) return kept
  const known = new Set(present.groundChanges.map(({ id }) => id))
  const added = withOtherGround(present.purposes, purposes).map((change) => {
    const typed = given.find(({ id, purposeId }) => purposeId === change.purposeId && !known.has(id))
    return { ...change, id: typed?.id ?? newId(), changedOn: today, reason: typed?.reason ?? '' }
  })
  return [...kept, ...added]
}

/** The purposes in use of which the words or the channel, which people said yes to, are others now. */
export function reworded({ purposes: before, ...life }: Life & Pick<Activity, 'purposes'>, after: readonly Purpose[]) {
  if (!hasBeenActive(life)) return []
  const now = new Map(after.map((purpose) => [purpose.id, purpose]))
  return before.flatMap(({ id, proposed, text, channel }) => {
    const purpose = now.get(id)
    return proposed || !purpose || (purpose.text === text && purpose.channel === channel) ? [] : [id]
  })
}

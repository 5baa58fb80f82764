import type { Subject, SubjectRef } from '../rules/subject'

/** What a part of the register concerns beside itself, by id. Only an agreement can concern several activities. */
export type Involved = { activities: readonly string[]; parties: readonly string[]; contracts: readonly string[] }

/** Tells what a subject of a register concerns. */
export type InvolvedOf = (of: SubjectRef, activityId: string | null) => Involved

type Sets = { activities: Set<string>; parties: Set<string>; contracts: Set<string> }

const keyOf = ({ type, id }: SubjectRef) => `${type} ${id}`

/**
 * Returns how to tell what a subject of this register concerns: an engagement and its transfers their party, an
 * agreement every activity and party it covers and whoever signed it. All else concerns only its activity, if any.
 */
export function involvedIn(root: Subject): InvolvedOf {
  const found = new Map<string, Sets>()
  const note = (of: SubjectRef, activityId: string, parties: readonly (string | undefined)[], contracts: string[]) => {
    const sets = found.get(keyOf(of)) ?? { activities: new Set(), parties: new Set(), contracts: new Set() }
    found.set(keyOf(of), sets)
    sets.activities.add(activityId)
    for (const party of parties) if (party) sets.parties.add(party)
    for (const contract of contracts) sets.contracts.add(contract)
  }
  for (const activity of root.children) {
    for (const engagement of activity.children) {
      if (engagement.type !== 'engagement') continue
      const agreements = engagement.children.filter(({ type }) => type === 'agreement')
      const contracts = agreements.map(({ id }) => id)
      note(engagement, activity.id, [engagement.partyId], contracts)
      for (const agreement of agreements)
        note(agreement, activity.id, [agreement.partyId, engagement.partyId], [agreement.id])
      for (const other of engagement.children)
        if (other.type === 'transfer') note(other, activity.id, [engagement.partyId], [])
    }
  }
  const known = new Map<string, Involved>()
  return (of, activityId) => {
    const key = found.has(keyOf(of)) ? keyOf(of) : (activityId ?? '')
    const involved = known.get(key) ?? told(found.get(key), activityId)
    known.set(key, involved)
    return involved
  }
}

function told(sets: Sets | undefined, activityId: string | null): Involved {
  if (!sets) return { activities: activityId ? [activityId] : [], parties: [], contracts: [] }
  return { activities: [...sets.activities], parties: [...sets.parties], contracts: [...sets.contracts] }
}

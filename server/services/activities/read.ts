import { inArray } from 'drizzle-orm'
import { users } from '@/db/schema'
import { type Action, refusal } from '@/server/domain/permissions'
import { emptyArt30 } from '@/server/domain/register/completeness'
import { type Member, reading } from '../member'
import { countProposals, entryIdsOf, labelsOf } from './document'
import { loadActivity } from './load'
import { registeredFacts } from './status'

const asked = [
  'activity.create',
  'activity.edit',
  'activity.submit',
  'activity.activate',
  'activity.archive',
  'activity.delete',
  'activity.advise',
  'engagement.edit',
] as const satisfies Action[]

/** One activity as its page shows it: names of entries and people, what is still empty, and what this person may do. */
export function readActivity(member: Member, id: string) {
  return reading(member, async (tx) => {
    const activity = await loadActivity(tx, member, id)
    const people = [activity.ownerId, activity.approvedBy].filter((one) => one !== null)
    const [labels, facts, names] = await Promise.all([
      labelsOf(tx, member, entryIdsOf(activity)),
      registeredFacts(tx, member, id),
      people.length > 0
        ? tx.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, people))
        : [],
    ])
    return {
      activity,
      labels,
      people: Object.fromEntries(names.map((one) => [one.id, one.name])),
      emptyElements: emptyArt30(activity, facts),
      proposals: countProposals(activity),
      refusals: Object.fromEntries(asked.map((action) => [action, refusal(member, action, activity)])) as Record<
        (typeof asked)[number],
        ReturnType<typeof refusal>
      >,
    }
  })
}

export type ActivityView = Awaited<ReturnType<typeof readActivity>>

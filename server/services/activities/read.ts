import { inArray } from 'drizzle-orm'
import { users } from '@/db/schema'
import { acceptedInShort } from '@/server/domain/findings/accepted-risk'
import { type Action, approvalRefusal, refusal } from '@/server/domain/permissions'
import { emptyElementsOf } from '@/server/domain/register/completeness'
import { acceptedRisks } from '../findings/accepted-risks'
import { type Member, reading } from '../member'
import { today } from '../today'
import { wantsAnother } from './approve'
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
  'advice.ask',
  'engagement.edit',
] as const satisfies Action[]

/** One activity as its page shows it: names of entries and people, what is still empty, and what this person may do. */
export function readActivity(member: Member, id: string, day = today()) {
  return reading(member, async (tx) => {
    const activity = await loadActivity(tx, member, id)
    const people = [activity.ownerId, activity.approvedBy].filter((one) => one !== null)
    const [byAnother, labels, facts, risks, names] = await Promise.all([
      wantsAnother(tx, member),
      labelsOf(tx, member, entryIdsOf(activity)),
      registeredFacts(tx, member, id),
      acceptedRisks(tx, member, [id], day),
      people.length > 0
        ? tx.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, people))
        : [],
    ])
    return {
      activity,
      labels,
      people: Object.fromEntries(names.map((one) => [one.id, one.name])),
      emptyElements: emptyElementsOf(activity, facts),
      proposals: countProposals(activity),
      acceptedRisk: acceptedInShort(risks.get(id) ?? []),
      refusals: {
        ...(Object.fromEntries(asked.map((action) => [action, refusal(member, action, activity)])) as Record<
          (typeof asked)[number],
          ReturnType<typeof refusal>
        >),
        'activity.activate': approvalRefusal(member, activity, byAnother),
      },
    }
  })
}

export type ActivityView = Awaited<ReturnType<typeof readActivity>>

import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Transaction } from '@/db/client'
import { engagements, parties, transfers } from '@/db/schema'
import type { Engagement } from '@/server/domain/register/engagement'
import {
  type EngagementFacts,
  engagementFacts,
  type NewEngagement,
  type PartyChoice,
} from '@/server/domain/register/new-engagement'
import { emptyParty } from '@/server/domain/register/party'
import { id, version } from '@/server/domain/register/values'
import { vendorById } from '@/server/domain/vendors'
import { refreshSearchText } from '../activities/search-text'
import { forgetAssessments } from '../assessments/forget'
import { brokenUnique, ConflictError, invalid, NotFoundError } from '../errors'
import { newId } from '../ids'
import { demand, type Member, writing } from '../member'
import { proposalFor } from '../parties/propose'
import { insertParty, naming } from '../parties/save'
import { insertRows, syncParts } from '../parts'
import { demandActivity } from './allow'
import { keepEngagement, keepEngagements } from './keep'
import { loadEngagement } from './load'

/**
 * Adds a party with its product and role to an activity, making the party when it is new. Throws NotFoundError,
 * ForbiddenError, or InvalidError (unknown vendor, product there already, name taken).
 */
export function addEngagement(member: Member, { activityId, party, facts }: NewEngagement): Promise<Engagement> {
  return once(
    writing(member, 'engagement.edit', 'engagement:create', async (tx) => {
      await demandActivity(tx, member, activityId)
      checkVendor(facts)
      const partyId = await findOrMakeParty(tx, member, party)
      const engagement = await insertEngagement(tx, member, { activityId, partyId, facts }, 'engagement:create')
      await refreshSearchText(tx, member, [activityId])
      return engagement
    }),
  )
}

/** Adds a party that is there to an activity, in a transaction that is open already; permission was checked. */
async function insertEngagement(
  tx: Transaction,
  member: Member,
  given: Omit<PlacedEngagement, 'id'>,
  action: string,
): Promise<Engagement> {
  const [engagement] = await insertEngagements(tx, member, [{ ...given, id: newId() }], action)
  if (!engagement) throw new NotFoundError()
  return engagement
}

export type PlacedEngagement = { id: string; activityId: string; partyId: string; facts: EngagementFacts }

/** The same for several at once, with ids of their own. */
export async function insertEngagements(
  tx: Transaction,
  member: Member,
  given: readonly PlacedEngagement[],
  action: string,
): Promise<Engagement[]> {
  const { organisationId } = member
  const rows = given.map(({ facts: { transfers: _, ...columns }, ...place }) => ({
    ...columns,
    ...place,
    organisationId,
  }))
  await insertRows(tx, engagements, rows)
  const moved = given.flatMap(({ id: engagementId, facts }) =>
    facts.transfers.map((transfer, position) => ({ ...transfer, organisationId, engagementId, position })),
  )
  await insertRows(tx, transfers, moved)
  return keepEngagements(
    tx,
    member,
    given.map(({ id }) => id),
    action,
  )
}

/** What a party does in an activity as it is saved, with the version the edit started from. */
export const saveEngagementInput = z.object({ id, version, facts: engagementFacts })
export type SaveEngagementInput = z.infer<typeof saveEngagementInput>

/** Saves the facts of an engagement over the version the edit started from. Throws ConflictError besides the others. */
export function updateEngagement(member: Member, { id, version, facts }: SaveEngagementInput): Promise<Engagement> {
  const action = 'engagement:save'
  return once(
    writing(member, 'engagement.edit', action, (tx) =>
      changeEngagement(tx, member, { id, version }, action, () => facts),
    ),
  )
}

/**
 * Changes an engagement in a transaction that is open already; asks the permission. `change` gets the present facts and
 * gives the new ones.
 */
export async function changeEngagement(
  tx: Transaction,
  member: Member,
  { id, version }: { id: string; version: number },
  action: string,
  change: (present: EngagementFacts) => EngagementFacts,
): Promise<Engagement> {
  const present = await loadEngagement(tx, member, id)
  await demandActivity(tx, member, present.activityId)
  const { id: _id, version: _version, updatedAt, activityId, partyId, ...now } = present
  const facts = change(now)
  checkVendor(facts)
  const { transfers: moved, ...columns } = facts
  const [saved] = await tx
    .update(engagements)
    .set({ ...columns, version: sql`${engagements.version} + 1`, updatedAt: sql`now()` })
    .where(
      and(
        eq(engagements.organisationId, member.organisationId),
        eq(engagements.id, id),
        eq(engagements.version, version),
      ),
    )
    .returning({ id: engagements.id })
  if (!saved) throw new ConflictError((await loadEngagement(tx, member, id)).version)
  await storeTransfers(tx, member, id, moved)
  const left = new Set(moved.map((transfer) => transfer.id))
  const gone = present.transfers.map((transfer) => transfer.id).filter((one) => !left.has(one))
  await forgetAssessments(tx, member, { about: 'transfer', ids: gone })
  if (present.product !== facts.product) await refreshSearchText(tx, member, [activityId])
  return keepEngagement(tx, member, id, action)
}

function checkVendor({ vendorId }: EngagementFacts): void {
  if (vendorId !== null && !vendorById(vendorId)) throw invalid('vendorId', 'unknown_vendor')
}

/** One entity is one party: a product of a known entity joins the party that is there. */
async function findOrMakeParty(tx: Transaction, member: Member, choice: PartyChoice): Promise<string> {
  if (choice.from === 'known') return knownParty(tx, member, choice.partyId)
  demand(member, 'party.create')
  if (choice.from === 'new') {
    const content = { ...emptyParty(choice.name), country: choice.country }
    return (await insertParty(tx, member, content, 'party:create')).id
  }
  const { known, content } = await proposalFor(tx, member, choice.vendorId)
  if (known) return known.id
  if (!content) throw invalid('party.name', 'required')
  return (await insertParty(tx, member, content, 'party:create')).id
}

async function knownParty(tx: Transaction, member: Member, id: string): Promise<string> {
  const [party] = await tx
    .select({ id: parties.id })
    .from(parties)
    .where(and(eq(parties.organisationId, member.organisationId), eq(parties.id, id)))
  if (!party) throw new NotFoundError()
  return party.id
}

async function storeTransfers(tx: Transaction, member: Member, engagementId: string, moved: Engagement['transfers']) {
  const { organisationId } = member
  const parent = and(eq(transfers.organisationId, organisationId), eq(transfers.engagementId, engagementId))
  const rows = moved.map((transfer, position) => ({ ...transfer, organisationId, engagementId, position }))
  if (parent) await syncParts(tx, transfers, parent, rows)
}

/** A product of a party stands once in an activity. */
async function once<T>(work: Promise<T>): Promise<T> {
  try {
    return await naming(work)
  } catch (error) {
    throw brokenUnique(error) === 'engagements_once' ? invalid('product', 'product_there_already') : error
  }
}

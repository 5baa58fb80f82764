import { and, eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { listEntries, organisations, parties, users } from '@/db/schema'
import { agreementState } from '@/server/domain/agreements/state'
import { type Activity, activityNumber } from '@/server/domain/register/activity'
import type { Engagement } from '@/server/domain/register/engagement'
import type { Locale } from '@/server/domain/text'
import { controllerDetails } from '@/server/exchange/controller-details'
import type { ControllerDetails, PortableActivity, PortableParty, RegisterRecord } from '@/server/exchange/portable'
import { confirmedOnly } from '../activities/document'
import { loadActivities } from '../activities/load'
import { anyOf } from '../any-of'
import { coveringContracts } from '../contracts/agreements'
import { loadEngagements } from '../engagements/load'
import { NotFoundError } from '../errors'
import type { Member } from '../member'
import { contentOf } from '../organisations/content'
import { today } from '../today'
import { type EntryNames, portableContent } from './portable-content'

/** What every row of one export shares: the organisation and the names of its list entries. */
export type Shared = { controller: ControllerDetails; entries: EntryNames; today: string }

/** Reads what all rows share, once. */
export async function loadShared(tx: Transaction, member: Member, locale: Locale): Promise<Shared> {
  const [[organisation], entries] = await Promise.all([
    tx.select().from(organisations).where(eq(organisations.id, member.organisationId)),
    tx
      .select({ id: listEntries.id, label: listEntries.label, categoryKind: listEntries.categoryKind })
      .from(listEntries)
      .where(eq(listEntries.organisationId, member.organisationId)),
  ])
  if (!organisation) throw new NotFoundError()
  const controller = controllerDetails(contentOf(organisation), locale)
  return { controller, entries: new Map(entries.map((entry) => [entry.id, entry])), today: today() }
}

/** The rows of the register for these activities, in the same order: confirmed lines only, everything by name. */
export async function loadRecords(
  tx: Transaction,
  member: Member,
  ids: readonly string[],
  shared: Shared,
): Promise<RegisterRecord[]> {
  const [activities, engagements] = await Promise.all([
    loadActivities(tx, member, ids),
    loadEngagements(tx, member, { activityId: ids }),
  ])
  const [partiesOf, owners] = await Promise.all([
    portableParties(tx, member, engagements, shared.today),
    ownerNames(tx, activities),
  ])
  return activities.map((activity) => {
    const portable: PortableActivity = {
      ...portableContent(confirmedOnly(activity), partiesOf.get(activity.id) ?? new Map(), shared.entries),
      owner: owners.get(activity.ownerId ?? '') ?? '',
    }
    return { controller: shared.controller, activity: portable, facts: factsOf(activity) }
  })
}

function factsOf({ id, number, version, statusSince, approvedAt, updatedAt }: Activity): RegisterRecord['facts'] {
  return { id, number: activityNumber(number), version, statusSince, approvedAt, updatedAt }
}

async function ownerNames(tx: Transaction, activities: readonly Activity[]): Promise<Map<string, string>> {
  const ids = [...new Set(activities.flatMap(({ ownerId }) => ownerId ?? []))]
  if (ids.length === 0) return new Map()
  const rows = await tx
    .select({ id: users.id, name: users.name, email: users.email })
    .from(users)
    .where(anyOf(users.id, ids))
  return new Map(rows.map(({ id, name, email }) => [id, `${name} <${email}>`]))
}

/** By activity, by engagement. */
async function portableParties(tx: Transaction, member: Member, engagements: Engagement[], day: string) {
  const byActivity = new Map<string, Map<string, PortableParty>>()
  if (engagements.length === 0) return byActivity
  const partyIds = [...new Set(engagements.map(({ partyId }) => partyId))]
  const [covering, rows] = await Promise.all([
    coveringContracts(
      tx,
      member,
      engagements.map(({ id }) => id),
    ),
    tx
      .select()
      .from(parties)
      .where(and(eq(parties.organisationId, member.organisationId), anyOf(parties.id, partyIds))),
  ])
  const byId = new Map(rows.map((row) => [row.id, row]))
  for (const { id, version, updatedAt, activityId, partyId, transfers, ...facts } of engagements) {
    const party = byId.get(partyId)
    if (!party) continue
    const { name, country, address, contactPerson, email, phone, website } = party
    const agreements = covering.get(id) ?? []
    const of = byActivity.get(activityId) ?? new Map<string, PortableParty>()
    of.set(id, {
      ...{ ...facts, name, country, address, contactPerson, email, phone, website },
      transfers: transfers.map(({ id: _, ...transfer }) => transfer),
      agreementState: agreementState({ role: facts.role, agreements, today: day }),
      contracts: agreements.map(({ title }) => title),
    })
    byActivity.set(activityId, of)
  }
  return byActivity
}

import { and, asc, eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { activities, contracts, engagements, parties } from '@/db/schema'
import { activityNumber } from '@/server/domain/register/activity'
import { type InputIssue, InvalidError } from '../errors'
import { type Member, writing } from '../member'
import { keepVersion } from '../versions'
import { loadParty } from './load'
import { staleParty } from './save'

/**
 * Deletes a party that nothing refers to; its history stays, closed with a tombstone. Throws InvalidError with an issue
 * `party_has_activities` or `party_has_contracts` whose path names them, NotFoundError or ConflictError.
 */
export function deleteParty(member: Member, { id, version }: { id: string; version: number }): Promise<void> {
  return writing(member, 'party.edit', 'party:delete', async (tx) => {
    const party = await loadParty(tx, member, id)
    const issues = await references(tx, member, id)
    if (issues.length > 0) throw new InvalidError(issues)
    const [gone] = await tx
      .delete(parties)
      .where(and(eq(parties.organisationId, member.organisationId), eq(parties.id, id), eq(parties.version, version)))
      .returning({ id: parties.id })
    if (!gone) throw await staleParty(tx, member, id)
    const tombstone = { version: version + 1, label: party.name, action: 'party:delete', document: null }
    await keepVersion(tx, member, { type: 'party', id, ...tombstone })
  })
}

async function references(tx: Transaction, member: Member, partyId: string): Promise<InputIssue[]> {
  const [engaged, agreed] = await Promise.all([
    tx
      .selectDistinct({ number: activities.number, name: activities.name })
      .from(engagements)
      .innerJoin(
        activities,
        and(eq(activities.organisationId, engagements.organisationId), eq(activities.id, engagements.activityId)),
      )
      .where(and(eq(engagements.organisationId, member.organisationId), eq(engagements.partyId, partyId)))
      .orderBy(asc(activities.number)),
    tx
      .select({ title: contracts.title })
      .from(contracts)
      .where(and(eq(contracts.organisationId, member.organisationId), eq(contracts.partyId, partyId)))
      .orderBy(asc(contracts.title)),
  ])
  const inActivities = engaged.map((row) => `${activityNumber(row.number)} ${row.name}`)
  const inContracts = agreed.map((row) => row.title)
  return [
    { path: ['activities', ...inActivities], message: 'party_has_activities' },
    { path: ['contracts', ...inContracts], message: 'party_has_contracts' },
  ].filter((issue) => issue.path.length > 1)
}

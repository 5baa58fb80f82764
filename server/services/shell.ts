import { and, count, eq, inArray, ne, sql } from 'drizzle-orm'
import { activities, contracts, inventoryAnswers, parties } from '@/db/schema'
import { touchpointKinds } from '@/server/domain/touchpoints'
import { noteVisit } from './access/note-visit'
import { listMyOrganisations, type Member, reading } from './member'

/** What the frame around every page shows: who this is, where, and how much there is of everything. */
export async function readShell(member: Member) {
  const [organisations, counts] = await Promise.all([
    member.userId ? listMyOrganisations(member.userId) : [],
    readCounts(member),
    noteVisit(member),
  ])
  const { organisationName, userName, role, isDpo } = member
  return { organisationName, userName, role, isDpo, readsOnly: role === 'auditor', organisations, counts }
}

function readCounts(member: Member) {
  const ours = member.organisationId
  return reading(member, async (tx) => {
    const [activityRows, answeredRows, partyRows, contractRows] = await Promise.all([
      tx
        .select({ n: count() })
        .from(activities)
        .where(and(eq(activities.organisationId, ours), ne(activities.status, 'archived'))),
      tx
        .select({ n: sql<number>`count(*) filter (where ${inventoryAnswers.answer} <> 'unknown')::int` })
        .from(inventoryAnswers)
        .where(and(eq(inventoryAnswers.organisationId, ours), inArray(inventoryAnswers.kind, [...touchpointKinds]))),
      tx.select({ n: count() }).from(parties).where(eq(parties.organisationId, ours)),
      tx.select({ n: count() }).from(contracts).where(eq(contracts.organisationId, ours)),
    ])
    return {
      activities: activityRows[0]?.n ?? 0,
      openTouchpoints: touchpointKinds.length - (answeredRows[0]?.n ?? 0),
      parties: partyRows[0]?.n ?? 0,
      contracts: contractRows[0]?.n ?? 0,
    }
  })
}

import { and, asc, eq, ne } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { activities, engagements, parties, users } from '@/db/schema'
import { type DpaClauseKey, dpaClauseKeys } from '@/server/domain/agreements/clauses'
import { neededAgreements } from '@/server/domain/agreements/needed'
import { type AgreementStateKey, agreementState } from '@/server/domain/agreements/state'
import { can } from '@/server/domain/permissions'
import type { AgreementKindKey } from '@/server/domain/vocabulary/agreement-kinds'
import type { EngagementRoleKey } from '@/server/domain/vocabulary/engagement-roles'
import { type Member, reading } from '../member'
import { type ContractFacts, coveringContracts } from './agreements'

/** What is needed and what there is for one product of a party in an activity. */
export type MatrixCell = {
  engagementId: string
  activityId: string
  partyId: string
  product: string
  role: EngagementRoleKey
  needed: readonly AgreementKindKey[]
  state: AgreementStateKey
  /** the items of Art. 28(3) AVG that the data processing agreement does not hold, and those nobody looked for in it */
  missing: readonly DpaClauseKey[]
  notChecked: readonly DpaClauseKey[]
  contracts: { id: string; title: string; kind: AgreementKindKey; endsOn: string | null }[]
}

/** Activities against parties with what is agreed on a day (YYYY-MM-DD); archived activities are left out. */
export function readMatrix(member: Member, today: string) {
  return reading(member, async (tx) => ({
    ...(await matrixOn(tx, member, today)),
    may: { edit: can(member, 'contract.edit') },
  }))
}

/** The same in a transaction that is open already. */
export async function matrixOn(tx: Transaction, member: Member, today: string) {
  const [rows, columns, engaged] = await Promise.all([
    readActivities(tx, member),
    tx
      .select({ id: parties.id, name: parties.name })
      .from(parties)
      .where(eq(parties.organisationId, member.organisationId))
      .orderBy(asc(parties.name)),
    readEngagements(tx, member),
  ])
  const ids = engaged.map(({ engagementId }) => engagementId)
  const covering = await coveringContracts(tx, member, ids)
  const cells = engaged.map((one) => cellOf(one, covering.get(one.engagementId) ?? [], today))
  const used = new Set(cells.map(({ partyId }) => partyId))
  const busy = new Set(cells.map(({ activityId }) => activityId))
  return {
    activities: rows.filter(({ id }) => busy.has(id)),
    parties: columns.filter(({ id }) => used.has(id)),
    cells,
  }
}

function readActivities(tx: Transaction, member: Member) {
  return tx
    .select({ id: activities.id, number: activities.number, name: activities.name, ownerName: users.name })
    .from(activities)
    .leftJoin(users, eq(users.id, activities.ownerId))
    .where(and(eq(activities.organisationId, member.organisationId), ne(activities.status, 'archived')))
    .orderBy(asc(activities.number))
}

function readEngagements(tx: Transaction, member: Member) {
  return tx
    .select({
      engagementId: engagements.id,
      activityId: engagements.activityId,
      partyId: engagements.partyId,
      product: engagements.product,
      role: engagements.role,
    })
    .from(engagements)
    .innerJoin(
      activities,
      and(eq(activities.organisationId, engagements.organisationId), eq(activities.id, engagements.activityId)),
    )
    .where(and(eq(engagements.organisationId, member.organisationId), ne(activities.status, 'archived')))
    .orderBy(asc(engagements.id))
}

type Engaged = Awaited<ReturnType<typeof readEngagements>>[number]

function cellOf(engaged: Engaged, agreements: readonly ContractFacts[], today: string): MatrixCell {
  const { role } = engaged
  const needed = neededAgreements(role)
  return {
    ...engaged,
    needed,
    state: agreementState({ role, agreements, today }),
    ...(needed.includes('dpa') ? lackingClauses(agreements) : { missing: [], notChecked: [] }),
    contracts: agreements.map(({ id, title, kind, endsOn }) => ({ id, title, kind, endsOn: endsOn ?? null })),
  }
}

/** What the agreement which is known to hold most items lacks or leaves unchecked; all are missing when there is none. */
function lackingClauses(agreements: readonly ContractFacts[]): Pick<MatrixCell, 'missing' | 'notChecked'> {
  const [best] = agreements
    .filter(({ kind }) => kind === 'dpa')
    .map(({ clauses }) => ({
      missing: dpaClauseKeys.filter((key) => clauses[key] === 'no'),
      notChecked: dpaClauseKeys.filter((key) => clauses[key] !== 'yes' && clauses[key] !== 'no'),
    }))
    .sort((one, other) => unheld(one) - unheld(other))
  return best ?? { missing: dpaClauseKeys, notChecked: [] }
}

function unheld({ missing, notChecked }: Pick<MatrixCell, 'missing' | 'notChecked'>): number {
  return missing.length + notChecked.length
}

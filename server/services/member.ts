import { and, eq, gte, isNull, or, sql } from 'drizzle-orm'
import { RehearsalTooLongError, type Transaction, type TransactionOptions } from '@/db/client'
import { memberships, organisations } from '@/db/schema'
import { type Action, type ActivityFacts, type Role, refusal } from '@/server/domain/permissions'
import { database } from './database'
import { BusyError, ForbiddenError, NotFoundError } from './errors'
import { holdWriters } from './wait-for-writers'

declare const proven: unique symbol

/** Who asks, in which organisation, as what. Made only here, after the database confirmed it. */
export type Member = {
  readonly organisationId: string
  readonly slug: string
  readonly organisationName: string
  /** null for the system itself (command line, demo) */
  readonly userId: string | null
  readonly userName: string
  readonly role: Role
  readonly isDpo: boolean
  readonly [proven]: true
}

/** Holds for a membership that is not over. */
export const stillMember = or(isNull(memberships.endsOn), gte(memberships.endsOn, sql`current_date`))

function prove(facts: Omit<Member, typeof proven>): Member {
  return facts as Member
}

/**
 * The person as a member of the organisation with this slug, with the role of this moment.
 * Throws NotFoundError for a stranger, an ended membership and an organisation that does not exist alike.
 */
export async function openOrganisation(userId: string, slug: string): Promise<Member> {
  const [row] = await database().withActor(userId, (tx) =>
    tx.execute<Omit<Member, typeof proven>>(sql`
      select o.id as "organisationId", o.slug, o.name as "organisationName", u.id as "userId", u.name as "userName",
        memberships.role, memberships.is_dpo as "isDpo"
      from memberships join organisations o on o.id = memberships.organisation_id
        join users u on u.id = memberships.user_id
      where memberships.user_id = ${userId} and o.slug = ${slug} and ${stillMember}`),
  )
  if (!row) throw new NotFoundError()
  return prove(row)
}

/** The organisations a person can switch between, by name. */
export async function listMyOrganisations(userId: string) {
  return database().withActor(userId, (tx) =>
    tx
      .select({ slug: organisations.slug, name: organisations.name, role: memberships.role })
      .from(memberships)
      .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
      .where(and(eq(memberships.userId, userId), stillMember))
      .orderBy(sql`lower(${organisations.name})`),
  )
}

/** The system at work in an organisation, for the command line. Throws NotFoundError. */
export async function openAsSystem(slug: string): Promise<Member> {
  const [row] = await database().identity((tx) =>
    tx
      .select({ id: organisations.id, slug: organisations.slug, name: organisations.name })
      .from(organisations)
      .where(eq(organisations.slug, slug)),
  )
  if (!row) throw new NotFoundError()
  return systemMember(row)
}

/** The system at work in an organisation that is known already. */
export function systemMember(organisation: { id: string; slug: string; name: string }): Member {
  return prove({
    organisationId: organisation.id,
    slug: organisation.slug,
    organisationName: organisation.name,
    userId: null,
    userName: '',
    role: 'admin',
    isDpo: false,
  })
}

/** Throws ForbiddenError with the reason when the member may not do this. */
export function demand(member: Member, action: Action, activity?: ActivityFacts): void {
  const reason = refusal(member, action, activity)
  if (reason) throw new ForbiddenError(reason)
}

/** Reads in one consistent, read-only view of the organisation. */
export async function reading<T>(
  member: Member,
  work: (tx: Transaction) => Promise<T>,
  { long }: Pick<TransactionOptions, 'long'> = {},
): Promise<T> {
  demand(member, 'register.read')
  return database().withOrganisation(scope(member, 'read'), work, { readOnly: true, long })
}

/** Writes in one transaction, after the permission was checked; `label` is what history calls it. */
export async function writing<T>(
  member: Member,
  action: Action,
  label: string,
  work: (tx: Transaction) => Promise<T>,
  { long }: Pick<TransactionOptions, 'long'> = {},
): Promise<T> {
  demand(member, action)
  return database().withOrganisation(scope(member, label), work, { long })
}

function scope(member: Member, action: string) {
  return { organisationId: member.organisationId, actorId: member.userId, action }
}

/**
 * Does work of services, saves included, that is taken back afterwards; what it returned is what would have come of it.
 * It gives way: throws BusyError when somebody is saving or rehearsing in the organisation, or when it takes too long.
 */
export async function rehearsing<T>(member: Member, work: () => Promise<T>): Promise<T> {
  demand(member, 'register.read')
  try {
    return await database().rehearse(scope(member, 'rehearsal'), (tx) => holdWriters(tx, member), work)
  } catch (error) {
    throw error instanceof RehearsalTooLongError ? new BusyError() : error
  }
}

/** Records that something was shown; the only write that needs no permission to change anything. */
export async function recording<T>(member: Member, label: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
  demand(member, 'register.read')
  return database().withOrganisation(scope(member, label), work)
}

import { memberships } from '@/db/schema'
import type { Context } from '@/server/api/trpc'
import { createAccount } from '@/server/auth/accounts'
import { openSession } from '@/server/auth/session-store'
import type { Role } from '@/server/domain/permissions'
import { database } from '@/server/services/database'
import { newId } from '@/server/services/ids'
import { type Member, openOrganisation } from '@/server/services/member'
import { createOrganisation } from '@/server/services/organisations/create-organisation'

export const testPassword = 'correct horse battery'

export type TestUser = { id: string; email: string; name: string }
export type TestOrganisation = { id: string; slug: string; name: string; admin: TestUser }

let made = 0

function unique(word: string): string {
  made += 1
  return `${word}-${process.pid.toString(36)}-${Date.now().toString(36)}-${made}`
}

/** A person with an account, whose password is `testPassword`. */
export async function makeUser(given: { email?: string; name?: string } = {}): Promise<TestUser> {
  const name = given.name ?? 'Noor de Vries'
  const email = given.email ?? `${unique('noor')}@test.example`
  return { id: await createAccount({ email, name, password: testPassword }), email, name }
}

/** An organisation of its own for a test, with its lists filled and one administrator. */
export async function makeOrganisation(given: { name?: string; slug?: string } = {}): Promise<TestOrganisation> {
  const admin = await makeUser({ name: 'Anna Beheerder' })
  const name = given.name ?? 'Testwinkel B.V.'
  const { id, slug } = await createOrganisation({ userId: admin.id }, { name, slug: given.slug ?? unique('test') })
  return { id, slug, name, admin }
}

type MemberOptions = { isDpo?: boolean; endsOn?: string; user?: TestUser; organisation?: TestOrganisation }

/** Makes a person a member of an organisation, without asking anyone. Returns the id of the membership. */
export async function joinOrganisation(
  organisation: TestOrganisation,
  user: TestUser,
  role: Role,
  { isDpo = false, endsOn = null }: { isDpo?: boolean; endsOn?: string | null } = {},
): Promise<string> {
  const id = newId()
  const scope = { organisationId: organisation.id, actorId: organisation.admin.id, action: 'test:join' }
  await database().withOrganisation(scope, (tx) =>
    tx.insert(memberships).values({ organisationId: organisation.id, id, userId: user.id, role, isDpo, endsOn }),
  )
  return id
}

/** A member with this role, in the organisation given or in a new one of its own. */
export async function makeMember(role: Role, options: MemberOptions = {}): Promise<Member> {
  const organisation = options.organisation ?? (await makeOrganisation())
  const user = options.user ?? (await makeUser())
  await joinOrganisation(organisation, user, role, options)
  return openOrganisation(user.id, organisation.slug)
}

/** A member of each role, all in this organisation. */
export async function makeMembers(organisation: TestOrganisation): Promise<Record<Role, Member>> {
  return {
    admin: await makeMember('admin', { organisation }),
    privacy_officer: await makeMember('privacy_officer', { organisation }),
    business_owner: await makeMember('business_owner', { organisation }),
    auditor: await makeMember('auditor', { organisation }),
  }
}

/** The administrator that came with the organisation. */
export function adminOf(organisation: TestOrganisation): Promise<Member> {
  return openOrganisation(organisation.admin.id, organisation.slug)
}

/** What a request of this person brings to a procedure, with a session that really exists. */
export async function signedInContext(userId: string): Promise<Context> {
  return { userId, sessionId: await openSession(userId, { userAgent: 'test', address: '127.0.0.1' }) }
}

/** What a request of nobody brings. */
export const signedOutContext: Context = { userId: null, sessionId: null }

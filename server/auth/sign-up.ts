import { createHash, timingSafeEqual } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { organisations } from '@/db/schema'
import type { NewAccount } from '@/server/domain/register/account'
import { environment } from '@/server/environment'
import { database } from '@/server/services/database'
import { ForbiddenError, invalid } from '@/server/services/errors'
import { newId } from '@/server/services/ids'
import { listMyOrganisations } from '@/server/services/member'
import {
  type CreatedOrganisation,
  createOrganisation,
  creationScope,
  insertOrganisation,
  type NewOrganisation,
} from '@/server/services/organisations/create-organisation'
import { hashAccount, insertAccount } from './accounts'
import { asIdentity } from './as-identity'
import { admit, forgetFailures } from './throttle'

/** Who may start here: everyone, whoever has the set-up code, or only who is invited. */
export type SignUpDoor = 'open' | 'set_up' | 'invite'

/** How somebody without an account gets in now. */
export async function signUpDoor(): Promise<SignUpDoor> {
  const { signup, setupCode } = environment()
  if (setupCode !== undefined && !(await hasOrganisation())) return 'set_up'
  return signup === 'open' ? 'open' : 'invite'
}

type Start = { account: NewAccount; organisation: NewOrganisation }

/** A new person with a new organisation, both or neither. Throws ForbiddenError when sign-up is not open, InvalidError. */
export async function signUp(start: Start): Promise<CreatedOrganisation> {
  if ((await signUpDoor()) !== 'open') throw new ForbiddenError('sign_up_closed')
  return begin(start)
}

/**
 * The first person and the first organisation of an empty server, for whoever has the set-up code. Throws InvalidError
 * when the code is wrong, RateLimitedError after too many of those, ForbiddenError once there is an organisation.
 */
export async function setUp(start: Start & { code: string; address: string }): Promise<CreatedOrganisation> {
  const attempt = { account: 'set-up', address: start.address }
  await admit(attempt)
  if ((await signUpDoor()) !== 'set_up') throw new ForbiddenError('set_up_done')
  if (!isSame(start.code.trim(), environment().setupCode ?? '')) throw invalid('code', 'set_up_code')
  const created = await begin(start, refuseSecond)
  await forgetFailures(attempt)
  return created
}

/** Another organisation for somebody who has an account. Throws ForbiddenError: only where everyone may sign up, or as an administrator elsewhere. */
export async function startOrganisation(userId: string, organisation: NewOrganisation): Promise<CreatedOrganisation> {
  if (!(await mayStartOrganisation(userId))) throw new ForbiddenError('sign_up_closed')
  return createOrganisation({ userId }, organisation)
}

/** Whether this person may make another organisation. */
export async function mayStartOrganisation(userId: string): Promise<boolean> {
  if ((await signUpDoor()) === 'open') return true
  return (await listMyOrganisations(userId)).some((organisation) => organisation.role === 'admin')
}

async function begin({ account, organisation }: Start, check = async (_tx: Transaction) => {}) {
  const id = newId()
  const person = await hashAccount(account)
  return database().withOrganisation(creationScope(id, person.id), async (tx) => {
    await asIdentity(tx, async (identity) => {
      await check(identity)
      await insertAccount(identity, person)
    })
    return insertOrganisation(tx, id, { userId: person.id }, organisation)
  })
}

/** Two with the code at the same moment: the second finds the first's organisation. */
async function refuseSecond(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('set-up', 1))`)
  if (await exists(tx)) throw new ForbiddenError('set_up_done')
}

function hasOrganisation(): Promise<boolean> {
  return database().identity(exists)
}

async function exists(tx: Transaction): Promise<boolean> {
  return (await tx.select({ id: organisations.id }).from(organisations).limit(1)).length > 0
}

function isSame(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(expected))
}

import { eq, sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { allOrNothing } from '@/db/all-or-nothing'
import type { Transaction } from '@/db/client'
import { activities } from '@/db/schema'
import { createAccount, findAccount } from '@/server/auth/accounts'
import { readActivity } from '@/server/services/activities/read'
import { openOrganisation, writing } from '@/server/services/member'
import { createOrganisation } from '@/server/services/organisations/create-organisation'
import { testDatabase } from '../support/database'
import { draft } from '../support/drafts'
import { makeMember } from '../support/factories'

const account = (email: string) => createAccount({ email, name: 'Iemand', password: 'long enough to be one' })

it('keeps what several services did when all of it went well', async () => {
  const { loginUrl } = await testDatabase()
  let userId = ''
  await allOrNothing(loginUrl, async () => {
    userId = await account('whole@example.org')
    await createOrganisation({ userId }, { name: 'Geheel', slug: 'geheel' })
    await Promise.all([openOrganisation(userId, 'geheel'), account('beside@example.org')])
  })
  await expect(openOrganisation(userId, 'geheel')).resolves.toMatchObject({ role: 'admin' })
  await expect(findAccount('beside@example.org')).resolves.not.toBeNull()
})

it('keeps nothing of it when it was broken off halfway', async () => {
  const { loginUrl } = await testDatabase()
  const broken = allOrNothing(loginUrl, async () => {
    await createOrganisation({ userId: await account('half@example.org') }, { name: 'Half', slug: 'half' })
    throw new Error('stopped')
  })
  await expect(broken).rejects.toThrow('stopped')
  await expect(findAccount('half@example.org')).resolves.toBeNull()
})

it('takes back a part that fails, and keeps what was done before and after it', async () => {
  const member = await makeMember('privacy_officer')
  const [first, second, third] = [await draft(member), await draft(member), await draft(member)]
  const rename = (tx: Transaction, { id }: { id: string }) =>
    tx.update(activities).set({ name: 'Nieuw' }).where(eq(activities.id, id))
  await writing(member, 'activity.edit', 'activity:save:general', async (tx) => {
    await rename(tx, first)
    const broken = tx.transaction(async (part) => {
      await rename(part, second)
      await part.execute(sql`select 1 / 0`)
    })
    await expect(broken).rejects.toThrow()
    await tx.transaction((part) => rename(part, third))
  })
  const names = await Promise.all(
    [first, second, third].map(async ({ id }) => (await readActivity(member, id)).activity.name),
  )
  expect(names).toEqual(['Nieuw', second.name, 'Nieuw'])
})

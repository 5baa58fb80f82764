import { expect, it } from 'vitest'
import { allOrNothing } from '@/db/all-or-nothing'
import { createAccount, findAccount } from '@/server/auth/accounts'
import { openOrganisation } from '@/server/services/member'
import { createOrganisation } from '@/server/services/organisations/create-organisation'
import { testDatabase } from '../support/database'

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

import { allOrNothing } from '@/db/all-or-nothing'
import { createAccount } from '@/server/auth/accounts'
import { environment } from '@/server/environment'
import { demoNames, fillDemo } from '@/server/services/demo/fill-demo'
import type { Command } from '../command'

async function fill(password: string): Promise<void> {
  const account = (person: keyof typeof demoNames) =>
    createAccount({ email: `${person}@demo.raakvlak.example`, name: demoNames[person], password })
  await fillDemo({
    beheerder: await account('beheerder'),
    privacy: await account('privacy'),
    marketing: await account('marketing'),
    auditor: await account('auditor'),
  })
}

const demo: Command = {
  summary: 'Fill an empty database with a fictitious web shop',
  async run() {
    const { demoPassword, databaseUrl } = environment()
    if (!demoPassword) throw new Error('RAAKVLAK_DEMO_PASSWORD is not set: the password of the demo accounts.')
    // stopped halfway, the database is still empty and the next start fills it
    await allOrNothing(databaseUrl, () => fill(demoPassword))
    return 0
  },
}

export default demo

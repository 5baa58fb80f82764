import { createAccount } from '@/server/auth/accounts'
import { environment } from '@/server/environment'
import { database } from '@/server/services/database'
import { demoNames, fillDemo } from '@/server/services/demo/fill-demo'
import type { Command } from '../command'

const demo: Command = {
  summary: 'Fill an empty database with a fictitious web shop',
  async run() {
    const { demoPassword } = environment()
    if (!demoPassword) throw new Error('RAAKVLAK_DEMO_PASSWORD is not set: the password of the demo accounts.')
    const account = (person: keyof typeof demoNames) =>
      createAccount({ email: `${person}@demo.raakvlak.example`, name: demoNames[person], password: demoPassword })
    const people = {
      beheerder: await account('beheerder'),
      privacy: await account('privacy'),
      marketing: await account('marketing'),
      auditor: await account('auditor'),
    }
    await fillDemo(people)
    await database().end()
    return 0
  },
}

export default demo

import { createAccount } from '@/server/auth/accounts'
import { demoNames, demoSlug, fillDemo } from '@/server/services/demo/fill-demo'
import { type Member, openOrganisation } from '@/server/services/member'

/** Fills the empty database with the demo; gives back its privacy officer. */
export async function startDemo(): Promise<Member> {
  const account = (person: keyof typeof demoNames) =>
    createAccount({ email: `${person}@demo.raakvlak.example`, name: demoNames[person], password: 'a demo password' })
  const people = {
    beheerder: await account('beheerder'),
    privacy: await account('privacy'),
    marketing: await account('marketing'),
    auditor: await account('auditor'),
  }
  await fillDemo(people)
  return openOrganisation(people.privacy, demoSlug)
}

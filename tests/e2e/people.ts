import type { Page } from '@playwright/test'

export type Person = { name: string; email: string; password: string; slug: string; organisation: string }

let made = 0

/** Somebody who does not exist yet, with an organisation that does not either. */
export function newPerson(name = 'Sanne de Wit', organisation = 'Buitenlicht B.V.'): Person {
  made += 1
  const mark = `${process.pid.toString(36)}-${Date.now().toString(36)}-${made}`
  const password = 'drie planken en een zaag'
  return { name, organisation, slug: `licht-${mark}`, email: `sanne-${mark}@test.example`, password }
}

/** Signs up with an organisation of which this person is the administrator; ends inside it. */
export async function signUp(page: Page, person = newPerson()): Promise<Person> {
  await page.goto('/sign-up')
  await page.getByLabel('Naam van de organisatie').fill(person.organisation)
  await page.getByLabel('Adres in Raakvlak').fill(person.slug)
  await page.getByLabel('Uw naam').fill(person.name)
  await page.getByLabel('E-mailadres').fill(person.email)
  await page.getByLabel('Wachtwoord', { exact: true }).fill(person.password)
  await page.getByRole('button', { name: 'Maak organisatie aan' }).click()
  await page.waitForURL(`**/${person.slug}/**`)
  return person
}

/** Fills in the sign-in form that is on the page, and sends it. */
export async function signIn(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Aanmelden' }).click()
}

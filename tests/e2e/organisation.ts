import type { Page } from '@playwright/test'

let made = 0

/** A new organisation of which the person in this browser is the administrator. Returns its place in the address. */
export async function startOrganisation(page: Page, word: string): Promise<string> {
  made += 1
  const slug = `${word}-${process.pid.toString(36)}-${Date.now().toString(36)}-${made}`
  await page.goto('/sign-up')
  await page.getByLabel('Naam van de organisatie').fill('Lampenhuis B.V.')
  await page.getByLabel('Adres in Raakvlak').fill(slug)
  await page.getByLabel('Uw naam').fill('Marjolein Bakker')
  await page.getByLabel('E-mailadres').fill(`${slug}@test.example`)
  await page.getByLabel('Wachtwoord', { exact: true }).fill('lampen aan in de tuin')
  await page.getByRole('button', { name: 'Maak organisatie aan' }).click()
  await page.waitForURL(`**/${slug}/**`)
  return slug
}

/** Signs in as one of the people of the demo. */
export async function signInToDemo(page: Page, person: 'privacy' | 'marketing' | 'auditor', password: string) {
  await page.goto('/sign-in?callbackUrl=/demo/activities')
  await page.getByLabel('E-mailadres').fill(`${person}@demo.raakvlak.example`)
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Aanmelden' }).click()
  await page.waitForURL((url) => url.pathname === '/demo/activities')
}

import type { Page } from '@playwright/test'
import type { Role } from '@/server/domain/permissions'
import { HttpClient } from '../support/http-client'
import { demoPassword } from '../support/running-site'

export type Person = { name: string; email: string; password: string; slug: string; organisation: string }

type DemoPerson = 'privacy' | 'marketing' | 'auditor'

/** An organisation, and a way to make what a test needs in it and to ask what is there. */
export type Place = { slug: string; make: Call; ask: Call }

type Call = <T>(procedure: string, input: object) => Promise<T>

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

/** The account of somebody in the demo. */
export function demoAccount(person: DemoPerson): { email: string; password: string } {
  return { email: `${person}@demo.raakvlak.example`, password: demoPassword }
}

function siteUrl(): string {
  return process.env.RAAKVLAK_TEST_URL ?? ''
}

async function signedIn({ email, password }: { email: string; password: string }): Promise<HttpClient> {
  const client = new HttpClient(siteUrl())
  await client.signIn(email, password)
  return client
}

/** From here on the person in the browser is the one this client signed in. */
export async function becomes(page: Page, client: HttpClient): Promise<void> {
  const cookies = [...client.cookies].map(([name, value]) => ({ name, value, url: siteUrl() }))
  await page.context().addCookies(cookies)
}

async function register(person: Person): Promise<HttpClient> {
  const { name, email, password, organisation, slug } = person
  await new HttpClient(siteUrl()).mutate('account.signUp', {
    account: { name, email, password },
    organisation: { name: organisation, slug, locale: 'nl' },
  })
  return signedIn(person)
}

/** Somebody who accepted an invitation to this place, signed in. */
export async function join({ make }: Place, name: string, role: Role, isDpo = false): Promise<HttpClient> {
  const { email, password } = newPerson(name)
  const invitation = { email, role, isDpo, endsOn: null }
  const { token } = await make<{ token: string }>('members.invite', { invitation })
  await new HttpClient(siteUrl()).mutate('account.joinWithNewAccount', { token, name, password })
  return signedIn({ email, password })
}

/** A person with an account and an organisation, signed in without a form; the page is still empty. */
export async function arriveAs(page: Page, person = newPerson()): Promise<Person> {
  await becomes(page, await register(person))
  return person
}

// one sign-in for each person and worker: what the form does has tests of its own
let founder: Promise<HttpClient> | undefined
const demoPeople = new Map<DemoPerson, Promise<HttpClient>>()

/** A new organisation of which Sanne de Wit is the administrator; she is signed in without a form, the page is still empty. */
export async function startOrganisation(page: Page, name = 'Buitenlicht B.V.'): Promise<Place> {
  founder ??= register(newPerson())
  const client = await founder
  const { slug } = newPerson()
  await client.mutate('account.startOrganisation', { name, slug, locale: 'nl' })
  await becomes(page, client)
  return placeOf(slug, client)
}

/** The organisation at this address as the person of this client works in it. */
export function placeOf(slug: string, client: HttpClient): Place {
  return {
    slug,
    make: (procedure, input) => client.mutate(procedure, { organisation: slug, ...input }),
    ask: (procedure, input) => client.query(procedure, { organisation: slug, ...input }),
  }
}

function demoClient(person: DemoPerson): Promise<HttpClient> {
  const client = demoPeople.get(person) ?? signedIn(demoAccount(person))
  demoPeople.set(person, client)
  return client
}

/** Somebody of the demo, signed in without a form; the page is still empty. */
export async function enterDemo(page: Page, person: DemoPerson): Promise<void> {
  await becomes(page, await demoClient(person))
}

/** The demo as this person works in it, beside the browser. */
export async function demoPlace(person: DemoPerson): Promise<Place> {
  return placeOf('demo', await demoClient(person))
}

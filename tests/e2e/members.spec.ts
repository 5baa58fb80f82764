import type { Page } from '@playwright/test'
import type { Role } from '@/server/domain/permissions'
import { HttpClient } from '../support/http-client'
import { expect, expectAccessible, test } from './fixtures'
import { arriveAs, newPerson, type Place, signIn, startOrganisation } from './people'

async function openMembers(page: Page, { slug }: Place): Promise<void> {
  await page.goto(`/${slug}/settings/members`)
  await expect(page.getByRole('heading', { name: 'Organisatie en leden' })).toBeVisible()
}

/** Invites an address without the dialog and returns the link. */
async function makeInvitation({ make }: Place, email: string, role: Role): Promise<string> {
  const invitation = { email, role, isDpo: false, endsOn: null }
  const { token } = await make<{ token: string }>('members.invite', { invitation })
  return `/invitation/${token}`
}

/** Invites an address through the dialog and returns the link. */
async function invite(page: Page, email: string, role: string): Promise<string> {
  await page.getByRole('button', { name: 'Nodig iemand uit' }).click()
  await page.getByRole('dialog').getByLabel('E-mailadres').fill(email)
  await page.getByRole('dialog').getByText(role, { exact: true }).click()
  await page.getByRole('button', { name: 'Maak uitnodiging' }).click()
  const link = await page.getByLabel('Link', { exact: true }).inputValue()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Klaar' }).click()
  return link
}

test('an administrator invites somebody, who makes an account with the link, once', async ({ page, browser }) => {
  const admin = await startOrganisation(page)
  await openMembers(page, admin)
  await expectAccessible(page)
  const guest = newPerson('Piet Hoekstra')
  const link = await invite(page, guest.email, 'Auditor')
  await expect(page.getByRole('row').filter({ hasText: guest.email })).toContainText('Open')

  const theirs = await (await browser.newContext()).newPage()
  await theirs.goto(link)
  await expect(theirs.getByRole('heading', { name: 'Uitnodiging voor Buitenlicht B.V.' })).toBeVisible()
  await expectAccessible(theirs)
  await theirs.getByLabel('Uw naam').fill(guest.name)
  await theirs.getByLabel('Wachtwoord', { exact: true }).fill(guest.password)
  await theirs.getByRole('button', { name: 'Maak account en ga naar Buitenlicht B.V.' }).click()
  await expect(theirs).toHaveURL(new RegExp(`/${admin.slug}/`))
  await theirs.goto(`/${admin.slug}/settings/members`)
  await expect(theirs.getByText('Alleen een beheerder wijzigt leden.')).toBeVisible()
  await expect(theirs.getByRole('button', { name: 'Nodig iemand uit' })).toHaveCount(0)
  await expect(theirs.getByRole('button', { name: 'Wijzig Piet Hoekstra' })).toHaveCount(0)
  await expectAccessible(theirs)

  await theirs.context().clearCookies()
  await theirs.goto(link)
  await expect(theirs.getByText('Deze uitnodiging is al gebruikt.', { exact: false })).toBeVisible()
  await theirs.close()

  await openMembers(page, admin)
  await expect(page.getByRole('row').filter({ hasText: 'Piet Hoekstra' })).toContainText('Auditor')
  await expect(page.getByRole('row').filter({ hasText: guest.email }).last()).toContainText('Aangenomen')
})

test('an invitation is for its own address, and can be withdrawn', async ({ page, browser }) => {
  const admin = await startOrganisation(page)
  const theirs = await (await browser.newContext()).newPage()
  const other = await arriveAs(theirs, newPerson('Iemand Anders', 'Elders B.V.'))
  const link = await makeInvitation(admin, newPerson().email, 'business_owner')
  await theirs.goto(link)
  await expect(theirs.getByText('deze uitnodiging is voor een ander adres', { exact: false })).toBeVisible()
  await expectAccessible(theirs)

  const own = await makeInvitation(admin, other.email, 'privacy_officer')
  await theirs.goto(own)
  await theirs.getByRole('button', { name: 'Neem de uitnodiging aan' }).click()
  await expect(theirs).toHaveURL(new RegExp(`/${admin.slug}/`))
  await theirs.goto('/organisations')
  await expect(theirs.getByRole('link', { name: /Buitenlicht B\.V\./ })).toBeVisible()
  await expect(theirs.getByRole('link', { name: /Elders B\.V\./ })).toBeVisible()

  await openMembers(page, admin)
  await page
    .getByRole('button', { name: /^Trek in: / })
    .last()
    .click()
  await expect(page.getByRole('row').filter({ hasText: 'Ingetrokken' })).toHaveCount(1)
  await theirs.context().clearCookies()
  await theirs.goto(link)
  await expect(theirs.getByText('Deze uitnodiging is ingetrokken.', { exact: false })).toBeVisible()
  await theirs.close()
})

test('an administrator changes and removes a member, and the last administrator stays', async ({
  page,
  browser,
  baseURL,
}) => {
  const admin = await startOrganisation(page)
  const guest = newPerson('Lotte Visser')
  const token = (await makeInvitation(admin, guest.email, 'business_owner')).split('/').at(-1)
  const { name, password } = guest
  await new HttpClient(baseURL ?? '').mutate('account.joinWithNewAccount', { token, name, password })

  await openMembers(page, admin)
  await page.getByRole('button', { name: 'Wijzig Lotte Visser' }).click()
  await expectAccessible(page)
  await page.getByRole('dialog').getByText('Privacy officer', { exact: true }).click()
  await page.getByLabel('Functionaris gegevensbescherming (FG)').check()
  await page.getByLabel('Laatste dag met toegang').fill('2099-12-31')
  await page.getByRole('dialog').getByRole('button', { name: 'Sla op' }).click()
  await expect(page.getByText('De wijziging van Lotte Visser is opgeslagen.')).toBeVisible()
  const row = page.getByRole('row').filter({ hasText: 'Lotte Visser' })
  await expect(row).toContainText('Privacy officer')
  await expect(row).toContainText('FG')
  await expect(row).toContainText('31-12-2099')

  await page.getByRole('button', { name: 'Wijzig Sanne de Wit' }).click()
  await page.getByRole('dialog').getByText('Auditor', { exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Sla op' }).click()
  await expect(
    page.getByText('Er moet één beheerder zonder einddatum blijven.', { exact: false }).first(),
  ).toBeVisible()
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Wijzig Lotte Visser' }).click()
  await page.getByRole('button', { name: 'Maak herstellink' }).click()
  const reset = await page.getByLabel('Link', { exact: true }).inputValue()
  const theirs = await (await browser.newContext()).newPage()
  await theirs.goto(reset)
  await expectAccessible(theirs)
  await theirs.getByLabel('Nieuw wachtwoord').fill('iets heel anders dan eerst')
  await theirs.getByRole('button', { name: 'Stel wachtwoord in' }).click()
  await expect(theirs.getByText('Uw nieuwe wachtwoord is ingesteld. Meld u ermee aan.')).toBeVisible()
  await expect(theirs.getByLabel('E-mailadres')).toHaveValue(guest.email)
  await signIn(theirs, { email: guest.email, password: 'iets heel anders dan eerst' })
  await expect(theirs).toHaveURL(new RegExp(`/${admin.slug}/`))

  await page.getByRole('button', { name: 'Verwijder lid' }).click()
  await page
    .getByRole('group', { name: 'Lotte Visser verwijderen?' })
    .getByRole('button', { name: 'Verwijder lid' })
    .click()
  await expect(page.getByText('Lotte Visser heeft geen toegang meer.')).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: 'Lotte Visser' })).toContainText('Beëindigd')
  await theirs.goto(`/${admin.slug}/work`)
  await expect(theirs.getByText('Deze pagina of dit onderdeel is er niet.')).toBeVisible()
  await theirs.close()
})

test('the details of the organisation are saved, and two who save both keep their text', async ({ page }) => {
  const admin = await startOrganisation(page)
  const other = await page.context().newPage()
  for (const each of [page, other]) await each.goto(`/${admin.slug}/settings`)
  await page.getByLabel('KvK-nummer').fill('12345678')
  await page
    .getByRole('group', { name: 'Heeft u een functionaris gegevensbescherming (FG)?' })
    .getByText('Weet niet')
    .click()
  await page.getByLabel('E-mailadres', { exact: false }).first().fill('geen adres')
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByText('Dit is geen e-mailadres.', { exact: false })).toBeVisible()
  await page.getByLabel('E-mailadres', { exact: false }).first().fill('info@buitenlicht.example')
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByText('Opgeslagen', { exact: true })).toBeVisible()

  await other.getByLabel('KvK-nummer').fill('87654321')
  await other.getByRole('button', { name: 'Opslaan' }).click()
  const conflict = other.getByRole('alert').filter({ hasText: 'KvK-nummer' })
  await expect(conflict).toContainText('12345678')
  await expect(conflict).toContainText('87654321')
  await expectAccessible(other)
  await expect(other.getByLabel('KvK-nummer')).toHaveValue('87654321')
  await other.getByRole('button', { name: 'Opslaan' }).click()
  await expect(other.getByText('Opgeslagen', { exact: true })).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('KvK-nummer')).toHaveValue('87654321')
  await other.close()
})

test('an own list is extended, renamed and retired', async ({ page }) => {
  const admin = await startOrganisation(page)
  await page.goto(`/${admin.slug}/settings/lists`)
  await page.getByRole('link', { name: 'Systemen' }).click()
  await expect(page.getByRole('heading', { name: 'Systemen' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Voeg toe' }).click()
  await page.getByRole('dialog').getByLabel('Naam').fill('CRM')
  await page.getByRole('dialog').getByRole('button', { name: 'Toevoegen' }).click()
  await expect(page.getByText('Dit staat al in deze lijst. Kies een andere naam.').first()).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('dialog').getByLabel('Naam').fill('Kassa')
  await page.getByRole('dialog').getByRole('button', { name: 'Toevoegen' }).click()
  await expect(page.getByRole('row').filter({ hasText: 'Kassa' })).toContainText('Zelf toegevoegd')
  await page.getByRole('button', { name: 'Wijzig Kassa' }).click()
  await page.getByRole('dialog').getByLabel('Naam').fill('Kassasysteem')
  await page.getByRole('dialog').getByRole('button', { name: 'Opslaan' }).click()
  await page.getByRole('button', { name: 'Bied niet meer aan: Kassasysteem' }).click()
  await expect(page.getByRole('row').filter({ hasText: 'Kassasysteem' })).toContainText('Niet meer aangeboden')
  await page.getByRole('button', { name: 'Bied weer aan: Kassasysteem' }).click()
  await expect(page.getByRole('row').filter({ hasText: 'Kassasysteem' })).toContainText('In gebruik')
})

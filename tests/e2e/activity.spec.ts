import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './fixtures'
import { enterDemo, startOrganisation } from './people'
import { acceptWhatStops, idIn, inHalfAYear, makeActivity } from './records'

/** The address of a WhatsApp draft of the person in this browser. */
async function makeWhatsApp(page: Page): Promise<string> {
  return makeActivity(await startOrganisation(page), 'WhatsApp klantcontact', 'whatsapp')
}

async function editSection(page: Page, address: string, section: string, title: string) {
  await page.goto(`${address}/edit/${section}`)
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

async function save(page: Page) {
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await expect(page.getByText(/^Opgeslagen om \d\d:\d\d$/)).toBeVisible()
}

const description = (page: Page) => page.getByLabel('Omschrijving')
const purpose = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

test('a proposal counts after one click, a ground is chosen with its reason, and history tells both', async ({
  page,
}) => {
  const { slug } = await startOrganisation(page)
  await page.goto(`/${slug}/activities/new`)
  await page.getByLabel('Touchpoint').selectOption('WhatsApp')
  await page.getByLabel('Naam', { exact: true }).fill('WhatsApp klantcontact')
  await page.getByRole('button', { name: 'Maak concept' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'WhatsApp klantcontact' })).toBeVisible()
  const address = new URL(page.url()).pathname
  await expect(page.getByRole('heading', { name: 'Van art. 30 zijn 7 onderdelen leeg' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Neem voorstel over Betrokkenen' }).click()
  await expect(page.getByText(/^Van: Klanten/)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Van art. 30 zijn 6 onderdelen leeg' })).toBeVisible()

  await page.getByRole('complementary').getByRole('link', { name: 'Doelen' }).first().click()
  await page.getByRole('button', { name: 'Neem alles over Doelen' }).click()
  await purpose(page, 'Aanbiedingen en campagnes via WhatsApp').click()
  await expect(page.getByRole('radio', { name: 'Gerechtvaardigd belang' })).toBeDisabled()
  await expect(page.getByText('Kan hier niet. Reclamebericht vraagt toestemming of soft opt-in.')).toBeVisible()
  await page.getByRole('radio', { name: 'Toestemming' }).check()
  await page.getByLabel('Waarom deze grondslag').fill('Klanten vinken zelf aanbiedingen aan.')
  await expectAccessible(page)
  await save(page)
  await expect(page.getByRole('link', { name: 'Doelen en grondslagen (begonnen)' })).toBeVisible()

  await page.goto(address)
  const purposes = page.getByRole('region', { name: 'Doelen en grondslagen' })
  const row = purposes.getByRole('row').filter({ hasText: 'Aanbiedingen en campagnes' })
  await expect(row).toContainText('Toestemming')
  await expect(row).toContainText('Klanten vinken zelf aanbiedingen aan.')
  await page.getByRole('link', { name: 'Historie' }).last().click()
  await expect(page.getByText('Doelen en grondslagen gewijzigd')).toBeVisible()
  await expect(page.getByText('Voorstel overgenomen: Betrokkenen')).toBeVisible()
  await expect(page.getByText('Doel ‘Aanbiedingen en campagnes via WhatsApp’')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Controleer de keten van wijzigingen' }).click()
  await expect(page.getByText(/^De keten van wijzigingen klopt/)).toBeVisible()
})

test('a stale save keeps both texts, and a person chooses', async ({ page, browser }) => {
  const address = await makeWhatsApp(page)
  await editSection(page, address, 'general', 'Algemeen')
  const context = await browser.newContext({ storageState: await page.context().storageState() })
  const other = await context.newPage()
  await editSection(other, address, 'general', 'Algemeen')
  await description(other).fill('De ander schreef dit.')
  await other.getByLabel('Afdeling').fill('Klantcontact')
  await save(other)

  await description(page).fill('Ik schreef iets anders.')
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
  const notice = page.getByRole('alert').filter({ hasText: 'Omschrijving' })
  await expect(notice).toContainText('De ander schreef dit.')
  await expect(notice).toContainText('Ik schreef iets anders.')
  await expect(description(page)).toHaveValue('Ik schreef iets anders.')
  await expect(page.getByLabel('Afdeling')).toHaveValue('Klantcontact')
  await expectAccessible(page)
  await notice.getByRole('button', { name: 'Neem de opgeslagen tekst' }).click()
  await expect(description(page)).toHaveValue('De ander schreef dit.')
  await notice.getByRole('button', { name: 'Houd mijn tekst' }).click()
  await expect(description(page)).toHaveValue('Ik schreef iets anders.')
  await save(page)
  await page.goto(address)
  await expect(page.getByText('Ik schreef iets anders.')).toBeVisible()
  await expect(page.getByText('Touchpoint WhatsApp · Klantcontact')).toBeVisible()
  await context.close()
})

test('work that is not saved is guarded, and stays when the session ended', async ({ page }) => {
  const address = await makeWhatsApp(page)
  await editSection(page, address, 'general', 'Algemeen')
  await description(page).fill('Nog niet bewaard.')
  await page.getByRole('link', { name: /^Toegang/ }).click()
  const question = page.getByRole('alertdialog', { name: 'U heeft nog niet opgeslagen' })
  await question.getByRole('button', { name: 'Blijf hier' }).click()
  await expect(description(page)).toHaveValue('Nog niet bewaard.')

  const cookies = await page.context().cookies()
  await page.context().clearCookies()
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await expect(page.getByText('U bent afgemeld. Uw tekst staat er nog.')).toBeVisible()
  await expect(description(page)).toHaveValue('Nog niet bewaard.')
  await page.context().addCookies(cookies)
  await save(page)

  await description(page).fill('Dit gaat weg.')
  await page.getByRole('link', { name: /^Toegang/ }).click()
  await question.getByRole('button', { name: 'Ga weg zonder opslaan' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Toegang' })).toBeVisible()
  await editSection(page, address, 'general', 'Algemeen')
  await expect(description(page)).toHaveValue('Nog niet bewaard.')
})

test('an approval waits for findings and questions, and is given once they are solved or accepted', async ({
  page,
}) => {
  const place = await startOrganisation(page)
  const address = await makeActivity(place, 'WhatsApp klantcontact', 'whatsapp')
  await page.goto(address)
  const activate = () => page.getByRole('button', { name: 'Goedkeuren' }).click()
  const question = page.getByRole('alertdialog', { name: '‘WhatsApp klantcontact’ goedkeuren?' })
  await activate()
  await expect(question.getByText('Goedkeuren kan nog niet.')).toBeVisible()
  await expect(question.getByText(/blokkerende bevindingen zijn niet opgelost of geaccepteerd/)).toBeVisible()
  await expect(question.getByText(/vragen van blokkerende regels wachten op antwoord/)).toBeVisible()
  await expect(question.getByRole('button', { name: 'Goedkeuren' })).toHaveCount(0)
  await expectAccessible(page)
  await question.getByRole('link', { name: 'Bekijk wat er openstaat' }).click()
  await expect(page.getByText('Mag nog niet, want:').first()).toBeVisible()
  await page.goto(`/${place.slug}/findings?activity=${idIn(address)}&view=questions`)

  const wait = page.getByRole('listitem').filter({
    hasText:
      'Leidt het profiel tot een besluit zonder tussenkomst van een mens, met rechtsgevolgen of vergelijkbaar grote gevolgen voor iemand?',
  })
  await wait.getByText('Verder zonder antwoord').click()
  await wait.getByRole('button', { name: 'Accepteren met reden' }).click()
  await expectAccessible(page)
  await wait.getByLabel('Reden', { exact: true }).fill('De leverancier antwoordt volgende week.')
  await wait.getByLabel('Geldig tot en met').fill(inHalfAYear)
  await wait.getByRole('button', { name: 'Accepteer', exact: true }).click()
  await expect(page).toHaveURL(/view=settled/)
  await expect(
    page.getByText(
      'Nog te beantwoorden: Leidt het profiel tot een besluit zonder tussenkomst van een mens, met rechtsgevolgen of vergelijkbaar grote gevolgen voor iemand?',
    ),
  ).toBeVisible()

  await acceptWhatStops(place, address)
  await page.goto(address)
  await activate()
  await expect(question.getByText('Geen bevinding en geen vraag staat de goedkeuring in de weg.')).toBeVisible()
  await expectAccessible(page)
  await question.getByRole('button', { name: 'Goedkeuren' }).click()
  await expect(page.getByText('Actief', { exact: true })).toBeVisible()

  await page.getByRole('button', { name: 'Gecontroleerd' }).click()
  await page.getByLabel('Volgende controle vóór').fill('2027-03-15')
  await page.getByRole('button', { name: 'Leg controle vast' }).click()
  await expect(page.getByText('15-03-2027')).toBeVisible()
})

test('an activity is given back with a remark that its owner reads', async ({ page }) => {
  await page.goto(await makeWhatsApp(page))
  await page.getByRole('button', { name: 'Meer', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Indienen' }).click()
  await expect(page.getByText('In beoordeling', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Meer', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Teruggeven' }).click()
  const question = page.getByRole('alertdialog', { name: '‘WhatsApp klantcontact’ teruggeven aan de eigenaar?' })
  await question.getByRole('button', { name: 'Teruggeven' }).click()
  await expect(question.getByText('Vul dit in.')).toBeVisible()
  await expectAccessible(page)
  await question.getByLabel('Wat moet er anders?').fill('De bewaartermijn van de gesprekken ontbreekt.')
  await question.getByRole('button', { name: 'Teruggeven' }).click()
  const remark = page.getByRole('region', { name: 'Teruggegeven met een opmerking' })
  await expect(remark.getByText('De bewaartermijn van de gesprekken ontbreekt.')).toBeVisible()
  await expectAccessible(page)
})

test('the page of an activity prints as a document', async ({ page }) => {
  await page.goto(await makeWhatsApp(page))
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(/^VA-0001 · Buitenlicht B\.V\. · Versie 1/)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Doelen en grondslagen', exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: /^Bewerken/ })).toHaveCount(0)
  await expect(page.getByRole('navigation', { name: 'Hoofdnavigatie' })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Goedkeuren' })).toBeHidden()
})

test('purposes are opened, moved and taken away with the keyboard alone', async ({ page }) => {
  const address = await makeWhatsApp(page)
  await editSection(page, address, 'purposes', 'Doelen en grondslagen')
  await page.getByRole('button', { name: 'Neem alles over Doelen' }).press('Enter')
  await purpose(page, 'Klantvragen beantwoorden').press('Enter')
  const down = page.getByRole('button', { name: '‘Klantvragen beantwoorden’ omlaag' })
  await down.press('Enter')
  await expect(down).toBeFocused()
  const names = page.getByRole('listitem').getByRole('heading', { level: 2 })
  await expect(names).toHaveText([
    'Bestel- en afspraakberichten',
    'Klantvragen beantwoorden',
    'Aanbiedingen en campagnes via WhatsApp',
  ])
  await page.getByRole('button', { name: 'Verwijderen Klantvragen beantwoorden' }).press('Enter')
  await expect(names).toHaveCount(2)

  await page.getByRole('button', { name: 'Doel toevoegen' }).press('Enter')
  await page.getByLabel('Doel', { exact: true }).fill('Afspraken bevestigen')
  await save(page)
  await page.goto(address)
  const purposes = page.getByRole('region', { name: 'Doelen en grondslagen' })
  await expect(purposes.getByRole('row').filter({ hasText: 'Afspraken bevestigen' })).toContainText('Nog te kiezen')
})

test('a word that is in no list yet is typed, saved, and there for the next activity', async ({ page }) => {
  const address = await makeWhatsApp(page)
  await editSection(page, address, 'access', 'Toegang')
  const roles = page.getByRole('combobox', { name: 'Rol of team' })
  await roles.fill('Team Klantcontact')
  await roles.press('Enter')
  await roles.press('Tab')
  await page.getByLabel('Laatst gecontroleerd').fill('2026-10-02')
  await save(page)
  await page.goto(address)
  const row = page.getByRole('row').filter({ hasText: 'Team Klantcontact' })
  await expect(row).toContainText('02-10-2026')
  await editSection(page, address, 'access', 'Toegang')
  await roles.fill('team klant')
  await expect(page.getByRole('option', { name: 'Team Klantcontact' })).toBeVisible()
})

test('who may not edit reads why, and an auditor sees no way to change anything', async ({ page, browser }) => {
  await enterDemo(page, 'marketing')
  await page.goto('/demo/activities?status=active')
  await page.getByRole('link', { name: 'Livechat webshop' }).click()
  await page.waitForURL(/activities\/[0-9a-f-]{36}$/)
  await expect(page.getByRole('heading', { level: 1, name: 'Livechat webshop' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Bewerken', exact: true })).toHaveCount(0)
  const address = new URL(page.url()).pathname
  await page.goto(`${address}/edit/purposes`)
  await expect(page.getByRole('heading', { level: 1, name: /^U kunt ‘VA-\d+ .*’ niet bewerken$/ })).toBeVisible()
  await expectAccessible(page)

  const context = await browser.newContext()
  const auditor = await context.newPage()
  await enterDemo(auditor, 'auditor')
  await auditor.goto(address)
  const buttons = auditor.getByRole('main').getByRole('button')
  await expect(buttons).toHaveCount(1)
  await expect(buttons).toHaveAccessibleName('Afdrukken')
  await expect(auditor.getByRole('link', { name: /^Vul in/ })).toHaveCount(0)
  await auditor.goto('/demo/history')
  await expect(auditor.getByRole('heading', { level: 1, name: 'Historie' })).toBeVisible()
  await context.close()
})

import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { fileAddress, maximumFileBytes } from '@/server/domain/register/file'
import { makeDocx, makePdf } from '../support/documents'
import { expect, expectAccessible, test } from './fixtures'
import { enterDemo, startOrganisation } from './people'
import { linkVendor, makeActivity, makeParty } from './records'

const signed = { name: 'Getekend "Trengo".pdf', mimeType: 'application/pdf', buffer: makePdf(3000) }

async function pick(page: Page, label: string, text: string) {
  const field = page.getByRole('dialog').getByRole('combobox', { name: label })
  await field.click()
  await field.fill(text)
  await page.getByRole('option', { name: text }).first().click()
}

const row = (page: Page, name: string) =>
  page.getByRole('region', { name: 'Partijen en contracten' }).getByRole('row').filter({ hasText: name })

test('a vendor is linked to an activity with a signed contract that can be had back', async ({ page }) => {
  const address = await makeActivity(await startOrganisation(page), 'Livechat webshop')
  await page.goto(address)
  await page.getByRole('button', { name: 'Partij toevoegen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Partij toevoegen' })
  await pick(page, 'Product of dienst', 'Trengo')
  await expect(dialog.getByRole('combobox', { name: 'Partij' })).toHaveValue(/Trengo/)
  await expect(dialog.getByText('De leverancier zegt: Verwerker.')).toBeVisible()
  await expect(dialog.getByRole('radio', { name: 'Onbekend' })).toBeChecked()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Neem over: Verwerker' }).click()
  await dialog.getByRole('button', { name: 'Voeg toe' }).click()
  await expect(dialog).toBeHidden()
  await expect(row(page, 'Trengo')).toContainText('Verwerkersovereenkomst')
  await expect(row(page, 'Trengo')).toContainText('Ontbreekt')
  await expectAccessible(page)

  await page.getByRole('link', { name: /^Contract toevoegen voor Trengo/ }).click()
  await expect(page.getByLabel('Titel')).toHaveValue(/^Verwerkersovereenkomst Trengo/)
  await expect(page.getByRole('checkbox', { name: /Livechat webshop/ })).toBeChecked()
  await page.getByLabel('Bestand', { exact: false }).first().setInputFiles(signed)
  await expect(page.getByRole('link', { name: /^Download/ })).toBeVisible()
  await page.getByLabel('Getekend op').fill('2026-11-02')
  for (const item of await page.getByLabel('Aanwezig').all()) await item.selectOption('Ja')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Maak contract' }).click()

  await expect(page.getByRole('heading', { level: 1, name: /^Verwerkersovereenkomst Trengo/ })).toBeVisible()
  await expect(page.getByText('Geldig').first()).toBeVisible()
  await expectAccessible(page)
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: /^Download/ }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('Getekend _Trengo_.pdf')
  expect((await readFile(await download.path())).equals(signed.buffer)).toBe(true)

  await page.goto(address)
  await expect(row(page, 'Trengo')).toContainText('Geldig')
})

test('a mixed product asks three questions, and a known party is proposed for its second product', async ({ page }) => {
  await page.goto(await makeActivity(await startOrganisation(page), 'CRM-onboarding'))
  await page.getByRole('button', { name: 'Partij toevoegen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Partij toevoegen' })
  await pick(page, 'Product of dienst', 'LiveRamp')
  await expect(dialog.getByText('De rol hangt af van hoe u dit gebruikt.')).toBeVisible()
  await expect(dialog.getByRole('button', { name: /^Neem over/ })).toBeHidden()
  const say = (question: RegExp, word: string) =>
    dialog.getByRole('group', { name: question }).getByText(word, { exact: true }).click()
  await say(/^Bepaalt deze partij zelf/, 'Nee')
  await say(/^Gebruikt deze partij de gegevens ook/, 'Ja')
  await say(/^Bepalen u en deze partij samen/, 'Nee')
  await dialog.getByRole('button', { name: 'Neem over: Zelfstandig verantwoordelijke' }).click()
  await expect(dialog.getByRole('radio', { name: 'Zelfstandig verantwoordelijke' })).toBeChecked()
  await dialog.getByRole('button', { name: 'Voeg toe' }).click()
  await expect(row(page, 'LiveRamp')).toContainText('Nog te beantwoorden')

  await page.getByRole('button', { name: /^LiveRamp.* bewerken$/ }).click()
  const transfer = page.getByRole('group', { name: 'Gegevens buiten de EER' })
  await expect(transfer).toContainText('toegang vanuit de Verenigde Staten gebruikelijk')
  await transfer.getByText('Ja', { exact: true }).click()
  await page.getByRole('button', { name: 'Land toevoegen' }).click()
  await page.getByLabel('Land', { exact: true }).selectOption('Verenigde Staten')
  await page.getByLabel('Instrument', { exact: true }).selectOption('EU-VS Data Privacy Framework')
  await expect(page.getByRole('group', { name: 'Staat op de DPF-lijst' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await expect(row(page, 'LiveRamp')).toContainText('Verenigde Staten')
})

test('a file that is not what it says is refused in words, and nothing typed is lost', async ({ page }) => {
  const { slug } = await startOrganisation(page)
  await page.goto(`/${slug}/contracts/new`)
  await page.getByLabel('Titel').fill('Wat ik typte')
  const file = page.getByLabel('Bestand', { exact: false }).first()
  await file.setInputFiles({ name: 'contract.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ program') })
  await expect(page.getByText('Dit is geen PDF en geen Word-document')).toBeVisible()
  const macros = makeDocx({ name: 'word/vbaProject.bin', content: 'x' })
  await file.setInputFiles({ name: 'contract.docx', mimeType: '', buffer: macros })
  await expect(page.getByText('bevat macro’s of andere programma’s')).toBeVisible()
  await page.getByRole('button', { name: 'Maak contract' }).click()
  await expect(page.getByText('Kies een antwoord.').or(page.getByText('Vul dit in.')).first()).toBeVisible()
  await expect(page.getByLabel('Titel')).toHaveValue('Wat ik typte')
})

test('a stale save of a party shows both texts and lets the person choose', async ({ page, context }) => {
  await page.goto(await makeParty(await startOrganisation(page), 'Bureau Kiem B.V.'))
  const other = await context.newPage()
  await other.goto(page.url())
  await other.getByLabel('Notitie').fill('Tekst van de een')
  await other.getByRole('button', { name: 'Opslaan' }).click()
  await other.waitForURL(/parties\/[0-9a-f-]{36}$/)

  await page.getByLabel('Notitie').fill('Tekst van de ander')
  await page.getByRole('button', { name: 'Opslaan' }).click()
  const notice = page.getByRole('alert').filter({ hasText: 'Iemand anders wijzigde dit onderdeel.' })
  await expect(notice).toContainText('Tekst van de een')
  await expect(notice).toContainText('Tekst van de ander')
  await expectAccessible(page)
  await notice.getByRole('button', { name: 'Houd mijn tekst' }).click()
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByText('Tekst van de ander')).toBeVisible()
})

test('a party in use cannot be deleted and says by what; one that is not, can', async ({ page }) => {
  const place = await startOrganisation(page)
  const activity = await makeActivity(place, 'Livechat webshop')
  await linkVendor(place, activity, 'trengo', 'Trengo')
  await page.goto(activity)
  await row(page, 'Trengo')
    .getByRole('link', { name: /Trengo/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/parties\/[0-9a-f-]{36}$/)
  await page.getByRole('link', { name: 'Bewerken', exact: true }).click()
  await page.getByRole('button', { name: 'Verwijderen' }).click()
  await page.getByRole('button', { name: 'Verwijder partij' }).click()
  const inUse = page.getByRole('alert').filter({ hasText: 'Deze partij kan niet weg' })
  await expect(inUse).toContainText('VA-0001 Livechat webshop')
  await expectAccessible(page)

  await page.goto(`/${place.slug}/parties/new`)
  await page.getByLabel('Naam', { exact: true }).fill('Los B.V.')
  await page.getByRole('button', { name: 'Maak partij' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Los B.V.' })).toBeVisible()
  await page.getByRole('link', { name: 'Bewerken', exact: true }).click()
  await page.getByRole('button', { name: 'Verwijderen' }).click()
  await page.getByRole('button', { name: 'Verwijder partij' }).click()
  await page.waitForURL(`**/${place.slug}/parties`)
  await expect(page.getByRole('link', { name: 'Los B.V.' })).toBeHidden()
})

test('the auditor reads parties and contracts, and finds nothing that changes them', async ({ page }) => {
  await enterDemo(page, 'auditor')
  for (const room of ['parties', 'contracts']) {
    await page.goto(`/demo/${room}`)
    await expect(page.getByRole('table')).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('table').getByRole('link').nth(5).click()
    await page.waitForURL(new RegExp(`${room}/`))
    await expect(page.getByRole('link', { name: 'Historie' }).first()).toBeVisible()
    await expect(page.getByRole('link', { name: 'Bewerken' })).toHaveCount(0)
    await expectAccessible(page)
    expect((await page.goto(`/demo/${room}/new`))?.status()).toBe(404)
  }
})

test('a business owner adds parties but edits neither parties nor contracts', async ({ page }) => {
  await enterDemo(page, 'marketing')
  await page.goto('/demo/parties')
  await expect(page.getByRole('main').getByRole('link', { name: 'Partij', exact: true })).toBeVisible()
  await page.goto('/demo/contracts')
  await expect(page.getByRole('main').getByRole('link', { name: 'Contract', exact: true })).toHaveCount(0)
})

test('a large file arrives whole, one that is too large is refused, and another site cannot send any', async ({
  page,
}) => {
  const address = fileAddress((await startOrganisation(page)).slug)
  const send = (size: number, headers = {}) =>
    page.request.post(`${address}?name=groot.pdf`, { data: makePdf(size), headers, timeout: 60_000 })
  const kept = await send(15_000_000)
  expect(kept.status()).toBe(201)
  const { id } = await kept.json()
  expect((await (await page.request.get(`${address}/${id}`)).body()).equals(makePdf(15_000_000))).toBe(true)
  expect((await send(maximumFileBytes + 1)).status()).toBe(413)
  expect((await send(400, { origin: 'https://evil.example' })).status()).toBe(403)
})

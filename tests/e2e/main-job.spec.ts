import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { fillSignedContract } from './contract-form'
import { expect, test } from './fixtures'
import { demoAccount, demoPlace, signIn } from './people'
import { acceptWhatStops } from './records'
import { takeOverProposals } from './take-over'

async function start(page: Page, person: 'privacy' | 'marketing') {
  await page.goto('/')
  await signIn(page, demoAccount(person))
  await page.waitForURL('**/demo/work')
  await expect(page.getByRole('heading', { name: 'Mijn werk', level: 1 })).toBeVisible()
}

/** Starts one more WhatsApp activity from the inventory; ends on the first question of its interview. */
async function startWhatsapp(page: Page, name: string): Promise<string> {
  await page
    .getByRole('link', { name: /^Inventarisatie/ })
    .first()
    .click()
  const whatsapp = page.getByRole('article', { name: 'WhatsApp' })
  await expect(whatsapp.getByLabel('Ja', { exact: true })).toBeChecked()
  await whatsapp.getByRole('button', { name: 'Meer over WhatsApp' }).click()
  await page.getByRole('menuitem', { name: 'Nog een verwerking' }).click()
  await page.getByRole('dialog').getByLabel('Naam', { exact: true }).fill(name)
  await page.getByRole('dialog').getByRole('button', { name: 'Maak de verwerking aan' }).click()
  await expect(page.getByRole('heading', { name: 'Slaat u deze gegevens zelf op?' })).toBeVisible()
  return `/demo/activities/${new URL(page.url()).searchParams.get('activity')}`
}

async function answerInterview(page: Page) {
  const next = page.getByRole('button', { name: 'Opslaan en verder' })
  await page.getByText('Ja', { exact: true }).click()
  await next.click()
  await expect(page.getByRole('heading', { name: /^Slaat de beheerder/ })).toBeVisible()
  await page.getByText('Ja', { exact: true }).click()
  await next.click()
  await page.getByLabel('Uw antwoord').fill('Korte melding bij het eerste bericht')
  await next.click()
  await page.getByRole('button', { name: 'Vink alles aan' }).click()
  await next.click()
  await page.getByLabel('Klantvragen beantwoorden').check()
  const grounds = page.getByRole('group', { name: 'Grondslag voor: Klantvragen beantwoorden' })
  await grounds.getByLabel('Overeenkomst').check()
  await next.click()
  await page.getByLabel('Uw antwoord').fill('Klanten kiezen zelf voor WhatsApp; bellen en mailen kan ook.')
  await next.click()
  await page.getByLabel('Meervoudige verificatie (MFA)').check()
  await next.click()
  await expect(page.getByRole('heading', { name: /^WhatsApp Business-app of API/ })).toBeVisible()
  await page.getByRole('link', { name: 'Samenvatting' }).click()
  await expect(page.getByRole('heading', { name: 'Samenvatting' })).toBeFocused()
}

test('a privacy officer inventories WhatsApp, links a signed contract, activates and takes the CSV along', async ({
  page,
}) => {
  test.slow()
  await start(page, 'privacy')
  const name = `WhatsApp voor winkels ${Date.now()}`
  const address = await startWhatsapp(page, name)
  await answerInterview(page)
  await page.goto(address)

  await page.getByRole('button', { name: 'Partij toevoegen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Partij toevoegen' })
  const product = dialog.getByRole('combobox', { name: 'Product of dienst' })
  await product.fill('Bird')
  await page.getByRole('option', { name: /^Bird/ }).first().click()
  await dialog.getByRole('radio', { name: 'Verwerker', exact: true }).check()
  await dialog.getByRole('button', { name: 'Voeg toe' }).click()
  await expect(dialog).toBeHidden()

  await page.getByRole('link', { name: /^Contract toevoegen voor Bird/ }).click()
  await fillSignedContract(page)

  await page.goto(address)
  await takeOverProposals(page)
  await acceptWhatStops(await demoPlace('privacy'), address)
  await page.getByRole('button', { name: 'Goedkeuren' }).click()
  const confirmation = page.getByRole('alertdialog')
  await expect(confirmation).toContainText('Geen bevinding en geen vraag staat de goedkeuring in de weg.')
  await confirmation.getByRole('button', { name: 'Goedkeuren' }).click()
  await expect(page.getByText('Actief', { exact: true }).first()).toBeVisible()

  await page.getByRole('link', { name: 'Import en export' }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download CSV' }).click()
  const csv = await readFile(await (await downloading).path(), 'utf8')
  expect(csv.charCodeAt(0)).toBe(0xfeff)
  expect(csv).toContain(name)
  expect(csv).toContain('Klantvragen beantwoorden')
  expect(csv).toContain('Korte melding bij het eerste bericht')
})

test('a business owner answers the inventory and the interview, and submits the draft', async ({ page }) => {
  test.slow()
  await start(page, 'marketing')
  await startWhatsapp(page, `WhatsApp voor klussen ${Date.now()}`)
  await answerInterview(page)
  await page.getByRole('button', { name: 'Indienen ter beoordeling' }).click()
  await page.waitForURL(/\/demo\/activities\//)
  await expect(page.getByText('In beoordeling', { exact: true }).first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Goedkeuren' })).toBeHidden()
})

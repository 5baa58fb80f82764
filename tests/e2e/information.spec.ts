import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './fixtures'
import { enterDemo, startOrganisation } from './people'
import { linkVendor, makeActivity } from './records'

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const missing = (page: Page) => part(page, 'Wat nog ontbreekt')

async function inEnglish(page: Page) {
  await page.getByRole('navigation', { name: 'Taal van de tekst' }).getByRole('link', { name: 'English' }).click()
}

test('a text marks what the register does not say, and the mark goes once it does', async ({ page }) => {
  const activity = await makeActivity(await startOrganisation(page), 'WhatsApp klantcontact', 'whatsapp')
  await page.goto(activity)
  await page
    .getByRole('navigation', { name: 'Onderdelen van deze verwerking' })
    .getByRole('link', { name: 'Informatie aan mensen' })
    .click()
  const notice = part(page, 'Korte melding in het kanaal')
  await expect(notice).toContainText('[Nog in te vullen: waar uw privacyverklaring staat]')
  await expectAccessible(page)

  await missing(page).getByRole('link', { name: 'waar uw privacyverklaring staat', exact: true }).click()
  const where = page.getByLabel('Waar het staat')
  await expect(where).toBeFocused()
  await where.fill('https://buitenlicht.example/privacy')
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await expect(page.getByText(/^Opgeslagen om \d\d:\d\d$/)).toBeVisible()

  await page.goto(`${activity}/information`)
  await expect(notice).toContainText('Meer leest u in onze privacyverklaring: https://buitenlicht.example/privacy')
  await expect(missing(page)).not.toContainText('waar uw privacyverklaring staat')
})

test('a party of the register stands in the statement of the organisation', async ({ page }) => {
  const place = await startOrganisation(page)
  const activity = await makeActivity(place, 'Livechat webshop', 'live_chat')
  await linkVendor(place, activity, 'trengo', 'Trengo')
  await page.goto(`/${place.slug}/information`)
  const statement = part(page, 'Privacyverklaring')
  await expect(statement.getByRole('heading', { name: 'Privacyverklaring van Buitenlicht B.V.' })).toBeVisible()
  await expect(statement.getByRole('heading', { name: 'Livechat webshop' })).toBeVisible()
  await expect(statement).toContainText('[Nog in te vullen: wat Trengo B.V. (Trengo) met de gegevens doet (de rol)]')
  await expect(page.getByText('verwerkingen die nog niet actief zijn')).toBeVisible()
})

test('the statement is copied and kept as HTML and Markdown, in the language asked for', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { slug } = await startOrganisation(page)
  await page.goto(`/${slug}/information`)
  const statement = part(page, 'Privacyverklaring')
  await statement.getByRole('button', { name: 'Kopieer Privacyverklaring' }).click()
  await expect(statement.getByRole('status')).toHaveText('‘Privacyverklaring’ is gekopieerd.')
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  expect(await copied()).toContain('# Privacyverklaring van Buitenlicht B.V.')

  await inEnglish(page)
  await expect(statement.getByRole('heading', { name: 'Privacy statement of Buitenlicht B.V.' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'Informatie aan mensen' })).toBeVisible()
  await statement.getByRole('button', { name: 'Kopieer Privacyverklaring' }).click()
  await expect.poll(copied).toContain('# Privacy statement of Buitenlicht B.V.')

  for (const [button, file] of [
    ['Download HTML Privacyverklaring', 'privacy-statement.html'],
    ['Download Markdown Privacyverklaring', 'privacy-statement.md'],
  ] as const) {
    const download = page.waitForEvent('download')
    await statement.getByRole('button', { name: button }).click()
    expect((await download).suggestedFilename()).toBe(file)
  }
})

for (const person of ['auditor', 'marketing'] as const) {
  test(`${person} of the demo reads every text`, async ({ page }) => {
    await enterDemo(page, person)
    await page.goto('/demo/information')
    await expect(part(page, 'Privacyverklaring').getByRole('heading', { name: 'Uw rechten' })).toBeVisible()
    await expect(part(page, 'Cookies').getByRole('table')).toBeVisible()
    await expectAccessible(page)
  })
}

test('for the auditor no mark leads to a form', async ({ page }) => {
  await enterDemo(page, 'auditor')
  await page.goto('/demo/information')
  await expect(missing(page).getByRole('heading')).toBeVisible()
  await expect(page.getByRole('main').locator('a[href*="/edit/"]')).toHaveCount(0)
})

test('in the dark, in English, everything still reads', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await enterDemo(page, 'privacy')
  await page.goto('/demo/information')
  await inEnglish(page)
  await expect(part(page, 'Privacyverklaring').getByRole('heading', { name: 'Your rights' })).toBeVisible()
  await expectAccessible(page)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('the tables stack and nothing runs off the screen', async ({ page }) => {
    await enterDemo(page, 'privacy')
    await page.goto('/demo/information')
    await expect(part(page, 'Cookies').getByRole('table')).toBeVisible()
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    await expectAccessible(page)
  })
})

import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './fixtures'
import { enterDemo, startOrganisation } from './people'
import { makeActivity } from './records'

const name = 'WhatsApp-actie voor oud-klanten'
const notYet = 'Mag nog niet, want:'

async function fillCampaign(page: Page): Promise<void> {
  await page.getByLabel('Wat wilt u doen').fill(name)
  await page.getByLabel('Via welk kanaal').selectOption('WhatsApp')
  await page.getByLabel('Wanneer wilt u beginnen').fill('2099-12-10')
}

test('a campaign through WhatsApp may not start yet, says why, and leads to the field that solves it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { slug } = await startOrganisation(page)
  await page.goto(`/${slug}/inventory`)
  await page.getByRole('link', { name: 'Nieuwe campagne' }).click()
  await expect(page.getByRole('heading', { name: 'Nieuwe campagne' })).toBeVisible()
  await fillCampaign(page)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Beantwoord de vragen' }).click()

  await expect(page.getByRole('heading', { name: 'Slaat u deze gegevens zelf op?' })).toBeFocused()
  await page.getByText('Ja', { exact: true }).click()
  await page.getByRole('button', { name: 'Opslaan en verder' }).click()
  await expect(page.getByRole('heading', { name: /^Slaat de beheerder of leverancier/ })).toBeFocused()
  await page.getByRole('link', { name: 'Mag dit?' }).click()

  await expect(page.getByRole('heading', { name: notYet })).toBeVisible()
  await expect(page.getByText('Gepland vanaf 10 dec. 2099', { exact: true })).toBeVisible()
  const reasons = page.getByRole('list', { name: 'Redenen' }).getByRole('article')
  await expect(reasons).toHaveCount(3)
  await expect(reasons.first()).toContainText('Er is geen doel vastgelegd.')
  await expect(page.getByText(/nog niet goedgekeurd\. Goedkeuren kan: Sanne de Wit/)).toBeVisible()
  await expectAccessible(page)

  const questions = page.getByRole('group').filter({ hasText: 'Voortoets' }).first()
  await questions.locator('summary').click()
  await expect(questions.getByRole('link').first()).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Kopieer de tekst' }).click()
  await expect(page.getByText('Gekopieerd')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain(`${name}. Gepland vanaf 10 dec. 2099`)
  expect(copied).toContain(`${notYet}\n- Er is geen doel vastgelegd. (art. 30`)

  await reasons.first().getByRole('link', { name: 'Oplossen' }).click()
  await expect(page).toHaveURL(/\/edit\/purposes/)
})

test('what is missing is asked at its field, and nothing typed is lost', async ({ page }) => {
  await page.goto(`/${(await startOrganisation(page)).slug}/campaign`)
  const send = page.getByRole('button', { name: 'Beantwoord de vragen' })
  await page.getByLabel('Wat wilt u doen').fill(name)
  await send.click()
  await expect(page.getByText('Vul dit in.')).toBeVisible()
  await expect(page.getByText('Kies een datum.')).toBeVisible()
  await expect(page.getByLabel('Via welk kanaal')).toBeFocused()
  await page.getByLabel('Via welk kanaal').selectOption('WhatsApp')
  await page.getByLabel('Wanneer wilt u beginnen').fill('2020-01-01')
  await send.click()
  await expect(page.getByText('Deze dag is voorbij. Kies vandaag of later.')).toBeVisible()
  await expect(page.getByLabel('Wat wilt u doen')).toHaveValue(name)
  await expectAccessible(page)
})

test('a campaign within an activity that was there already makes no draft', async ({ page }) => {
  const place = await startOrganisation(page)
  const address = await makeActivity(place, 'WhatsApp klantcontact', 'whatsapp')
  await page.goto(`/${place.slug}/campaign`)
  await fillCampaign(page)
  await page.getByLabel('VA-0001 WhatsApp klantcontact').check()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Beantwoord de vragen' }).click()
  await page.getByRole('button', { name: 'Later verder' }).click()

  await expect(page).toHaveURL(new RegExp(`^[^?]*${address}/verdict`))
  await expect(page.getByRole('heading', { name: notYet })).toBeVisible()
  await expect(page.getByText(`Campagne ‘${name}’ binnen VA-0001 WhatsApp klantcontact`)).toBeVisible()
  await expect(page.getByText('Gepland vanaf 10 dec. 2099', { exact: true })).toBeVisible()
  await page.goto(`/${place.slug}/activities`)
  await expect(page.getByRole('link', { name: /WhatsApp/ })).toHaveCount(1)
})

test('the verdict about an own draft is reached from the work that waits, with the keyboard, on a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const place = await startOrganisation(page)
  await makeActivity(place, name, 'whatsapp')
  await page.goto(`/${place.slug}/work`)
  await expectAccessible(page)
  await page.getByRole('link', { name: `Bekijk het oordeel (${name})` }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: notYet })).toBeVisible()
  await expect(page.getByText('Startdatum niet ingevuld')).toBeVisible()
  await expectAccessible(page)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
  await page.getByRole('link', { name: 'Beantwoord de vragen' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/to=verdict/)
  await expect(page.getByRole('heading', { name: 'Spreekt u klanten via WhatsApp of Messenger?' })).toBeFocused()
})

test('an auditor starts no campaign and reads the verdict without changing anything', async ({ page }) => {
  await enterDemo(page, 'auditor')
  await page.goto('/demo/campaign')
  await expect(page.getByText('Een auditor leest alles en wijzigt niets.')).toBeVisible()
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
  await expectAccessible(page)
  await page.goto('/demo/inventory')
  await expect(page.getByRole('link', { name: 'Nieuwe campagne' })).toHaveCount(0)
  await page.goto('/demo/activities')
  await page.getByRole('link', { name: 'WhatsApp klantcontact' }).click()
  await expect(page.getByRole('navigation', { name: 'Onderdelen van deze verwerking' })).toBeVisible()
  await page.getByRole('link', { name: 'Mag dit?' }).click()
  await expect(page.getByRole('heading', { name: notYet })).toBeVisible()
  await expect(page.getByRole('link', { name: /^(Oplossen|Vraag advies|Beantwoord)/ })).toHaveCount(0)
  await expect(page.getByRole('main').locator('a[href*="/edit"]')).toHaveCount(0)
  await expectAccessible(page)
})

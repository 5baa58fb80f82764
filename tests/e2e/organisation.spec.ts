import { expect, expectAccessible, test } from './fixtures'
import { enterDemo, startOrganisation } from './people'

test('cookie statements and policies are added, refused without a day, and kept', async ({ page }) => {
  const { slug } = await startOrganisation(page)
  await page.goto(`/${slug}/settings#cookieStatements`)
  await expect(page.getByRole('button', { name: 'Voeg een versie toe' })).toBeFocused()
  await page.getByRole('button', { name: 'Voeg een versie toe' }).click()
  const statement = page.getByRole('group', { name: 'Versie 1 van de cookieverklaring' })
  await statement.getByLabel('Waar het staat').fill('https://winkel.example/cookies')
  await page.getByRole('button', { name: 'Voeg beleid toe' }).click()
  const policy = page.getByRole('group', { name: 'Beleid 1' })
  await policy.getByLabel('Touchpoint').selectOption('live_chat')
  await policy.getByLabel('Vastgesteld op').fill('2026-02-01')
  await policy.getByLabel('Waar het staat').fill('Intranet, map Chat')
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await expect(statement.getByLabel('Gepubliceerd op')).toBeFocused()
  await expectAccessible(page)
  await statement.getByLabel('Gepubliceerd op').fill('2026-03-01')
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await expect(page.getByText('Opgeslagen', { exact: true })).toBeVisible()
  await page.reload()
  await expect(statement.getByLabel('Waar het staat')).toHaveValue('https://winkel.example/cookies')
  await expect(policy.getByLabel('Touchpoint')).toHaveValue('live_chat')
})

test('an auditor reads the cookie statement and the policies', async ({ page }) => {
  await enterDemo(page, 'auditor')
  await page.goto('/demo/settings')
  await expect(page.getByText(/^\d\d-\d\d-\d{4}: https:\/\/demo\.raakvlak\.example\/cookies$/)).toBeVisible()
  await expect(page.getByText(/Intranet, map Klantcontact, Chatregels$/)).toBeVisible()
  await expect(page.getByRole('button', { name: /^Voeg/ })).toHaveCount(0)
  await expectAccessible(page)
})

import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './fixtures'
import { enterDemo, startOrganisation } from './people'
import { makeActivity } from './records'

const effectOf = (page: Page) => page.getByRole('region', { name: 'Wat uw wijziging doet' })

test('before it is saved, a change tells what it solves, what it causes and what it asks', async ({ page }) => {
  const activity = await makeActivity(await startOrganisation(page), 'WhatsApp klantcontact', 'whatsapp')
  await page.goto(`${activity}/edit/purposes`)
  await page.getByRole('button', { name: 'Neem alles over Doelen' }).click()
  await page.getByRole('button', { name: 'Aanbiedingen en campagnes via WhatsApp', exact: true }).click()
  const effect = effectOf(page)
  await expect(effect).toBeHidden()
  await page.getByRole('radio', { name: 'Toestemming' }).check()
  await expect(effect.getByText('Opgelost na opslaan').first()).toBeVisible()
  await expect(effect.getByText(/^Nieuw: U moet per ontvanger kunnen bewijzen/)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await expect(page.getByText(/^Opgeslagen om/)).toBeVisible()
  await expect(effect).toBeHidden()
  await expect(page.getByRole('region', { name: /bevindingen? hier/ })).toContainText(
    'Leg vast waarom deze grondslag past.',
  )
})

test('what was cleared before the page was ready is unsaved work, and what it does in other activities is told', async ({
  page,
}) => {
  await enterDemo(page, 'privacy')
  await page.goto('/demo/contracts')
  await page.getByRole('link', { name: 'Verwerkersovereenkomst e-mailplatform' }).click()
  await page.getByRole('heading', { level: 1, name: 'Verwerkersovereenkomst e-mailplatform' }).waitFor()
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      const signedOn = document.querySelector<HTMLInputElement>('input[name=signedOn]')
      if (signedOn) signedOn.value = ''
    })
  })
  await page.goto(`${page.url()}/edit`)
  await expect(page.getByText('Niet opgeslagen')).toBeVisible()
  const effect = effectOf(page)
  await expect(effect.getByText(/^Nieuw: /).first()).toBeVisible()
  await expect(effect.getByText(/^VA-\d+ /).first()).toBeVisible()
  await page.getByRole('link', { name: /nieuwe? bevinding/ }).click()
  await expect(effect.getByRole('heading')).toBeInViewport()
  await expectAccessible(page)
})

test('a change of the organisation tells what it does in the whole register', async ({ page }) => {
  const { slug } = await startOrganisation(page)
  await page.goto(`/${slug}/settings`)
  await page.getByLabel('Werkwijze bij datalekken').fill('Handboek, hoofdstuk 4')
  await expect(page.getByRole('link', { name: /^Lost één bevinding op/ })).toBeVisible()
  await expect(effectOf(page).getByText('Opgelost na opslaan')).toBeVisible()
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await expect(effectOf(page)).toBeHidden()
})

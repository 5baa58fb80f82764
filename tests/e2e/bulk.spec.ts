import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './fixtures'
import { enterDemo, type Place, startOrganisation } from './people'
import { idIn, makeActivity } from './records'

async function openRegister(page: Page, place: Place, names: readonly string[]): Promise<string[]> {
  const ids: string[] = []
  for (const name of names) ids.push(idIn(await makeActivity(place, name)))
  await page.goto(`/${place.slug}/activities`)
  return ids
}

const box = (page: Page, name: string) =>
  page.getByRole('checkbox', { name: new RegExp(`^Selecteer VA-\\d+ ${name}$`) })
const bar = (page: Page) => page.getByRole('region', { name: 'Geselecteerde verwerkingen' })
const row = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name })

test('several activities are changed at once, with the keyboard', async ({ page }) => {
  await openRegister(page, await startOrganisation(page), ['Livechat', 'Nieuwsbrief', 'Belteam'])
  await expectAccessible(page)
  await box(page, 'Livechat').press('Space')
  await expect(bar(page)).toContainText('1 geselecteerd')
  await box(page, 'Belteam').press('Space')
  await expect(bar(page)).toContainText('2 geselecteerd')
  await expectAccessible(page)

  await box(page, 'Belteam').press('Enter')
  await expect(bar(page).getByRole('button', { name: 'Eigenaar' })).toBeFocused()
  await bar(page).getByRole('button', { name: 'Controledatum' }).press('Enter')
  await page.getByLabel('Controle vóór').fill('')
  await page.getByLabel('Controle vóór').press('Enter')
  await expect(page.getByText('Kies een datum.')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Controle vóór').fill('2099-03-15')
  await page.getByLabel('Controle vóór').press('Enter')

  await expect(bar(page)).toContainText('2 verwerkingen gewijzigd')
  await expect(row(page, 'Livechat')).toContainText('15-03-2099')
  await expect(row(page, 'Belteam')).toContainText('15-03-2099')
  await expect(row(page, 'Nieuwsbrief')).not.toContainText('15-03-2099')
  await expect(box(page, 'Livechat')).not.toBeChecked()
  await expect(bar(page).getByRole('button', { name: 'Sluit de melding' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('checkbox', { name: 'Selecteer alle verwerkingen op deze pagina' })).toBeFocused()
})

test('what somebody saved meanwhile stays as it was, stays selected and is told with the reason', async ({ page }) => {
  const place = await startOrganisation(page)
  const [id] = await openRegister(page, place, ['Livechat', 'Nieuwsbrief', 'Belteam'])
  await page.getByRole('checkbox', { name: 'Selecteer alle verwerkingen op deze pagina' }).check()
  await expect(bar(page)).toContainText('3 geselecteerd')
  await place.make('activities.step', { id, version: 1, step: 'submit' })
  const setOwner = async () => {
    await bar(page).getByRole('button', { name: 'Eigenaar' }).click()
    await page.getByRole('dialog').getByLabel('Eigenaar').selectOption('Geen eigenaar')
    await page.getByRole('button', { name: 'Stel eigenaar in' }).click()
  }
  await setOwner()
  await expect(bar(page)).toContainText('2 verwerkingen gewijzigd. Deze bleef zoals ze was:')
  await expect(bar(page)).toContainText('Iemand anders wijzigde deze verwerking.')
  await expect(bar(page).getByRole('link', { name: /Livechat/ })).toHaveAttribute('href', new RegExp(`${id}$`))
  await expect(box(page, 'Livechat')).toBeChecked()
  await expect(box(page, 'Belteam')).not.toBeChecked()
  await expect(row(page, 'Livechat')).toContainText('In beoordeling')
  await expectAccessible(page)

  await setOwner()
  await expect(bar(page)).toContainText('1 verwerking gewijzigd')
  await expect(row(page, 'Livechat')).toContainText('Geen eigenaar')
})

test('a step asks first, and tells what it did when no row is left', async ({ page }) => {
  await openRegister(page, await startOrganisation(page), ['Livechat', 'Nieuwsbrief'])
  await page.getByRole('checkbox', { name: 'Selecteer alle verwerkingen op deze pagina' }).check()
  await bar(page).getByRole('button', { name: 'Status' }).click()
  await expect(page.getByRole('menuitem')).toHaveText(['Indienen', 'Goedkeuren', 'Archiveren'])
  await page.getByRole('menuitem', { name: 'Archiveren' }).click()
  const dialog = page.getByRole('alertdialog', { name: '2 verwerkingen archiveren?' })
  await expect(dialog.getByLabel('Gestopt op')).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Archiveren' }).click()
  await expect(page.getByText('Het register is nog leeg')).toBeVisible()
  await expect(bar(page)).toContainText('2 verwerkingen gewijzigd')
})

test('a row that is filtered away is no longer selected', async ({ page }) => {
  await openRegister(page, await startOrganisation(page), ['Livechat', 'Nieuwsbrief'])
  await box(page, 'Livechat').check()
  await box(page, 'Nieuwsbrief').check()
  await page.getByLabel('Zoek in het register').fill('nieuwsbrief')
  await expect(row(page, 'Livechat')).toHaveCount(0)
  await expect(bar(page)).toContainText('1 geselecteerd')
  await page.getByLabel('Zoek in het register').fill('')
  await expect(box(page, 'Livechat')).not.toBeChecked()
  await expect(box(page, 'Nieuwsbrief')).toBeChecked()
})

test('an auditor has nothing to select with', async ({ page }) => {
  await enterDemo(page, 'auditor')
  await page.goto('/demo/activities')
  await expect(page.getByRole('table')).toBeVisible()
  await expect(page.locator('input[type="checkbox"]')).toHaveCount(0)
  await expect(bar(page)).toHaveCount(0)
  await expectAccessible(page)
})

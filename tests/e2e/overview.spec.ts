import { expect, expectAccessible, test } from './fixtures'
import { enterDemo } from './people'

test('the overview leads to what needs attention, and its counts are those of the list', async ({ page }) => {
  await enterDemo(page, 'privacy')
  await page.goto('/demo/overview')
  await expect(page.getByRole('heading', { level: 1, name: 'Overzicht' })).toBeVisible()
  const first = page.getByRole('region', { name: 'Nu eerst' })
  await expect(first.getByRole('listitem')).toHaveCount(3)
  await expectAccessible(page)
  const all = page.getByRole('link', { name: /^Alle \d/ })
  const count = ((await all.textContent()) ?? '').replace(/\D/g, '')
  await all.click()
  await expect(page.getByRole('link', { name: new RegExp(`^Open ?${count}$`) })).toBeVisible()
})

test('the contract matrix opens a cell, narrows to what is missing and can be taken along', async ({ page }) => {
  await enterDemo(page, 'privacy')
  await page.goto('/demo/matrix')
  await expect(page.getByRole('table', { name: 'Afspraken per verwerking en partij' })).toBeVisible()
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
  await expectAccessible(page)
  await page
    .getByRole('navigation', { name: 'Weergaven' })
    .getByRole('link', { name: /^Rol onbekend/ })
    .click()
  await expect(page).toHaveURL(/view=unknown/)
  await page
    .getByRole('table', { name: 'Afspraken per verwerking en partij' })
    .getByRole('link', { name: /Rol onbekend/ })
    .first()
    .click()
  await expect(page.getByRole('link', { name: 'Bepaal de rol' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Paneel sluiten' }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Exporteren' }).click()
  expect((await downloading).suggestedFilename()).toMatch(/^raakvlak-demo-contracten-\d{4}-\d{2}-\d{2}\.csv$/)
})

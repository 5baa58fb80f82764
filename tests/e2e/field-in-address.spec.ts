import { expect, test } from './fixtures'
import { startOrganisation } from './people'
import { makeActivity } from './records'

test('an address that names a field leads to that very field', async ({ page }) => {
  const place = await startOrganisation(page)
  const activity = await makeActivity(place, 'Klantenservice per chat')
  const edit = `${activity}/edit`
  await page.goto(`${edit}/general#profileType`)
  await expect(page.getByLabel('Profiel', { exact: true })).toBeFocused()
  await page.goto(`${edit}/systems#storedByUs`)
  await expect(page.getByRole('group', { name: 'Opslag door u' }).getByRole('radio').first()).toBeFocused()
  await page.goto(`/${place.slug}/settings#breachProcedure`)
  await expect(page.getByLabel(/Werkwijze bij datalekken/)).toBeFocused()
})

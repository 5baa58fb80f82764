import { expect, expectAccessible, test } from './fixtures'
import { startOrganisation } from './people'
import { linkVendor, makeActivity } from './records'

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

test('a finding about one of several parties opens the form of that party at the field, again after closing it', async ({
  page,
}) => {
  const place = await startOrganisation(page)
  const activity = await makeActivity(place, 'Klantenservice per chat')
  await linkVendor(place, activity, 'trengo', 'Trengo')
  await linkVendor(place, activity, 'aircall', 'Aircall')
  await page.goto(`${activity}/edit/parties`)
  const ofAircall = page.getByRole('article').filter({ hasText: 'Bepaal de rol van Aircall SAS' })
  const form = page.getByRole('heading', { name: 'Aircall bij deze verwerking' })
  const role = page.getByRole('radio', { name: 'Verwerker', exact: true })
  for (const time of ['first', 'again']) {
    await ofAircall.getByRole('link', { name: 'Oplossen' }).click()
    await expect(form, time).toBeVisible()
    await expect(role, time).toBeFocused()
    if (time === 'first') await expectAccessible(page)
    await page.getByRole('button', { name: 'Sluit zonder opslaan' }).click()
    await expect(form).toBeHidden()
  }
})

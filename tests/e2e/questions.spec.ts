import { expect, expectAccessible, test } from './fixtures'
import { startOrganisation } from './people'
import { linkVendor, makeActivity } from './records'

test('questions about the organisation are answered in the settings', async ({ page }) => {
  const { slug } = await startOrganisation(page)
  await page.goto(`/${slug}/settings`)
  await page
    .getByRole('navigation', { name: 'Onderdelen van de instellingen' })
    .getByRole('link', { name: 'Vragen' })
    .click()
  const agency = page.getByRole('group', { name: /Bouwt een externe partij uw website/ })
  await agency.getByText('Ja', { exact: true }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByText('Opgeslagen', { exact: true })).toBeVisible()
  await page.goto(`/${slug}/settings/questions#Q-EXTERNAL-AGENCY`)
  await expect(agency.getByRole('radio', { name: 'Ja' })).toBeChecked()
  await expect(agency.getByRole('radio').first()).toBeFocused()
})

test('questions about a party are answered beside those about the activity', async ({ page }) => {
  const place = await startOrganisation(page)
  const activity = await makeActivity(place, 'Klantenservice per chat', 'whatsapp')
  await linkVendor(place, activity, 'trengo', 'Trengo')
  await page.goto(`${activity}/edit/questions`)
  const party = page.getByRole('region', { name: /^Over Trengo/ })
  const question = party.getByRole('group').first()
  await question.getByText('Ja', { exact: true }).click()
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await expect(page.getByText(/^Opgeslagen om \d\d:\d\d$/)).toBeVisible()
  await page.reload()
  await expect(question.getByRole('radio', { name: 'Ja' })).toBeChecked()
  await expectAccessible(page)
})

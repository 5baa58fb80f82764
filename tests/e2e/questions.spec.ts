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

test('what a rule waits for stands in front; an answer brings the question that follows from it', async ({ page }) => {
  const place = await startOrganisation(page)
  const activity = await makeActivity(place, 'Klantenservice per chat', 'whatsapp')
  await linkVendor(place, activity, 'trengo', 'Trengo')
  await page.goto(`${activity}/edit/questions`)
  const leads = page.getByRole('group', { name: 'Levert deze partij leads of verstuurt die berichten voor u?' })
  const proof = page.getByRole('group', { name: 'Kan deze partij per persoon de toestemming tonen?' })
  await expect(leads).toBeVisible()
  await expect(proof).toBeHidden()
  await leads.getByText('Ja', { exact: true }).click()
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await expect(page.getByText(/^Opgeslagen om \d\d:\d\d$/)).toBeVisible()
  await page.reload()
  await expect(proof).toBeVisible()
  await expect(leads).toBeHidden()
  await page.getByText('Beantwoord of nu niet nodig').click()
  await expect(leads.getByRole('radio', { name: 'Ja' })).toBeChecked()
  await proof.locator('..').getByRole('button', { name: 'Toelichting toevoegen' }).click()
  await proof.locator('..').getByLabel('Toelichting').fill('Per adres een tijdstip en de tekst.')
  await expectAccessible(page)
})

import { v7 } from 'uuid'
import { emptyPurpose } from '@/server/exchange/csv/lines/purpose'
import { expect, expectAccessible, test } from './fixtures'
import { startOrganisation } from './people'
import { acceptWhatStops, idIn, makeActivity } from './records'

test('a ground that changes in use asks why, and the reason stands in the register and in history', async ({
  page,
}) => {
  const place = await startOrganisation(page)
  const address = await makeActivity(place, 'Aanbiedingen aan klanten')
  const id = idIn(address)
  const purpose = { ...emptyPurpose('Aanbiedingen sturen'), id: v7(), proposed: false, ground: 'consent' }
  const content = { purposes: [purpose], groundChanges: [] }
  await place.make('activities.save', { id, version: 1, section: 'purposes', content })
  await acceptWhatStops(place, address)
  await place.make('activities.step', { id, version: 2, step: 'activate' })

  await page.goto(`${address}/edit/purposes`)
  const reason = page.getByLabel('Waarom wijzigt de grondslag?')
  await page.getByRole('radio', { name: 'Overeenkomst' }).check()
  await expect(page.getByText('U mag niet van grondslag wisselen omdat de oude niet klopte.')).toBeVisible()
  await page.getByRole('radio', { name: 'Toestemming' }).check()
  await expect(reason).toHaveCount(0)
  await page.getByRole('radio', { name: 'Overeenkomst' }).check()
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await expect(reason).toBeFocused()
  await expect(reason).toHaveAccessibleDescription(/Vul dit in/)
  await expectAccessible(page)
  await reason.fill('De klant sluit nu zelf een abonnement.')
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await expect(page.getByText(/^Opgeslagen om \d\d:\d\d$/)).toBeVisible()
  await expect(page.getByLabel(/^Waarom de grondslag op .* wijzigde van Toestemming naar Overeenkomst/)).toHaveValue(
    'De klant sluit nu zelf een abonnement.',
  )

  await page.goto(address)
  const row = page.getByRole('region', { name: 'Doelen en grondslagen' }).getByRole('row').filter({ hasText: 'sturen' })
  await expect(row).toContainText('Toestemming werd Overeenkomst.')
  await expect(row).toContainText('De klant sluit nu zelf een abonnement.')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Historie' }).last().click()
  await expect(page.getByText('Wijziging van de grondslag ‘Aanbiedingen sturen’')).toBeVisible()
})

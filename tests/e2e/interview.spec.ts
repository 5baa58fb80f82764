import { expect, expectAccessible, test } from './fixtures'
import { card, openInventory } from './inventory-page'
import { startOrganisation } from './people'
import { makeInterview } from './records'

test('the interview fills the draft, screen by screen, and goes on where it was left', async ({ page }) => {
  const place = await startOrganisation(page)
  const { slug } = place
  await makeInterview(place, 'whatsapp')
  await openInventory(page, slug)
  const whatsapp = card(page, 'WhatsApp')
  await whatsapp.getByRole('link', { name: 'Beantwoord de vragen' }).click()
  await expect(page.getByRole('heading', { name: 'Slaat u deze gegevens zelf op?' })).toBeFocused()
  await expectAccessible(page)
  await page.getByText('Ja', { exact: true }).click()
  await page.getByRole('button', { name: 'Opslaan en verder' }).click()

  await expect(page.getByRole('heading', { name: /^Slaat de beheerder of leverancier/ })).toBeVisible()
  await page.getByText('Weet niet', { exact: true }).click()
  await page.getByRole('button', { name: 'Opslaan en verder' }).click()

  await page.getByLabel('Uw antwoord').fill('Korte melding bij het eerste bericht')
  await page.getByRole('button', { name: 'Later verder' }).click()
  await expect(page).toHaveURL(`/${slug}/inventory#whatsapp`)

  await whatsapp.getByRole('link', { name: 'Beantwoord de vragen' }).click()
  await expect(page.getByRole('heading', { name: 'Welke gegevens verzamelt u?' })).toBeVisible()
  await expectAccessible(page)
  await expect(page.getByText('Voorstel', { exact: true }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Vink alles aan' }).click()
  await page.getByLabel('Naam', { exact: true }).uncheck()
  await page.getByRole('combobox', { name: /^Wat verzamelt u nog meer/ }).fill('Foto van de lamp')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Opslaan en verder' }).click()

  await expect(page.getByRole('heading', { name: /^Mag dit/ })).toBeVisible()
  await page.getByLabel('Klantvragen beantwoorden').check()
  await page.getByLabel('Aanbiedingen en campagnes via WhatsApp').check()
  const service = page.getByRole('group', { name: 'Grondslag voor: Klantvragen beantwoorden' })
  const campaign = page.getByRole('group', { name: 'Grondslag voor: Aanbiedingen en campagnes via WhatsApp' })
  await expect(campaign.getByLabel('Overeenkomst')).toBeDisabled()
  await expect(campaign).toContainText('Kan hier niet. Reclame is niet nodig voor de overeenkomst')
  await service.getByLabel('Overeenkomst').check()
  await campaign.getByLabel('Dat weet ik nog niet').check()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Opslaan en verder' }).click()

  await expect(page.getByRole('heading', { name: /^Staat het middel in verhouding/ })).toBeVisible()
  await page.getByRole('button', { name: 'Opslaan en verder' }).click()
  await page.getByLabel('Meervoudige verificatie (MFA)').check()
  await page.getByRole('button', { name: 'Opslaan en verder' }).click()

  await expect(
    page.getByRole('heading', { name: 'WhatsApp Business-app of API? Privétoestel of bedrijfstoestel?' }),
  ).toBeVisible()
  await page.getByLabel('Dat weet ik nog niet').check()
  await page.getByRole('button', { name: 'Vorige' }).click()
  await expect(page.getByLabel('Meervoudige verificatie (MFA)')).toBeChecked()
  await page.goBack()
  await expect(page.getByLabel('Dat weet ik nog niet')).toBeChecked()
  await page.getByRole('link', { name: 'Samenvatting' }).click()

  await expect(page.getByRole('heading', { name: 'Samenvatting' })).toBeFocused()
  const summary = page.getByRole('region', { name: 'Samenvatting' })
  await expect(summary).toContainText('Korte melding bij het eerste bericht')
  await expect(summary).toContainText('Foto van de lamp')
  await expect(summary).toContainText('Klantvragen beantwoorden: Overeenkomst')
  await expect(summary).toContainText('Aanbiedingen en campagnes via WhatsApp: Dat weet ik nog niet')
  await expect(summary).not.toContainText('Bestel- en afspraakberichten')
  await expect(summary).toContainText('6 vragen zijn nog open')
  await expectAccessible(page)
  await summary.getByRole('button', { name: 'Indienen ter beoordeling' }).click()
  await page.waitForURL(`**/${slug}/activities/*`)
})

test('a screen of the interview that a colleague saved meanwhile shows both texts', async ({ page, context }) => {
  const place = await startOrganisation(page)
  await page.goto(await makeInterview(place, 'whatsapp'))
  await page.getByRole('link', { name: /Hoe vertelt u/ }).click()
  const second = await context.newPage()
  await second.goto(page.url())
  await expect(second.getByRole('heading', { name: /^Hoe vertelt u/ })).toBeVisible()

  await second.getByLabel('Uw antwoord').fill('In de winkel hangt een bord')
  await page.getByLabel('Uw antwoord').fill('Op de website')
  await page.getByRole('button', { name: 'Opslaan en verder' }).click()
  await expect(page.getByRole('heading', { name: 'Welke gegevens verzamelt u?' })).toBeVisible()

  await second.getByRole('button', { name: 'Opslaan en verder' }).click()
  const notice = second.getByRole('alert').filter({ hasText: 'wijzigde dit onderdeel' })
  await expect(notice).toContainText('Op de website')
  await expect(notice).toContainText('In de winkel hangt een bord')
  await expect(second.getByLabel('Uw antwoord')).toHaveValue('In de winkel hangt een bord')
  await notice.getByRole('button', { name: 'Houd mijn tekst' }).click()
  await second.getByRole('button', { name: 'Opslaan en verder' }).click()
  await expect(second.getByRole('heading', { name: 'Welke gegevens verzamelt u?' })).toBeVisible()
  await second.goto(`/${place.slug}/inventory/whatsapp?step=INV-Q6`)
  await second.getByRole('link', { name: /^Hoe vertelt u/ }).click()
  await expect(second.getByLabel('Uw antwoord')).toHaveValue('In de winkel hangt een bord')
})

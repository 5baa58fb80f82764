import type { Locator, Page } from '@playwright/test'
import { demoPassword, expect, expectAccessible, test } from './fixtures'
import { newPerson, signIn, signUp } from './people'

/** A new organisation of which the person in this browser is the administrator; ends on its inventory. */
async function startOrganisation(page: Page): Promise<string> {
  const { slug } = await signUp(page, newPerson('Marjolein Bakker', 'Lampenhuis B.V.'))
  await openInventory(page, slug)
  return slug
}

async function openInventory(page: Page, slug: string) {
  await page.goto(`/${slug}/inventory`)
  await expect(page.getByRole('heading', { name: 'Inventarisatie', level: 1 })).toBeVisible()
}

/** Signs in as one of the people of the demo; ends on the inventory of the demo. */
async function openDemo(page: Page, person: 'privacy' | 'marketing' | 'auditor') {
  await page.goto('/sign-in')
  await signIn(page, { email: `${person}@demo.raakvlak.example`, password: demoPassword })
  await page.waitForURL((url) => url.pathname.startsWith('/demo/'))
  await openInventory(page, 'demo')
}

const card = (page: Page, name: string) => page.getByRole('article', { name })
const row = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name }).first()

async function answer(place: Locator, said: 'Ja' | 'Nee' | 'Weet niet') {
  await place.getByRole('group').getByText(said, { exact: true }).click()
}

async function save(place: Locator) {
  await place.getByRole('button', { name: 'Opslaan' }).click()
  await expect(place.getByRole('button', { name: 'Opslaan' })).toBeHidden()
}

test('the inventory is answered without leaving the page, and the interview fills the draft', async ({ page }) => {
  test.slow()
  const slug = await startOrganisation(page)
  await expect(page.getByRole('article')).toHaveCount(4)
  await expect(page.getByText('0 van 27 bekend')).toBeVisible()
  await expectAccessible(page)

  const whatsapp = card(page, 'WhatsApp')
  await answer(whatsapp, 'Ja')
  await whatsapp.getByLabel('Toelichting').fill('Winkels en klantenservice')
  await save(whatsapp)
  await expect(whatsapp.getByRole('link', { name: 'VA-0001 WhatsApp' })).toBeVisible()
  await expect(whatsapp).toContainText('Marjolein Bakker')
  await expect(page.getByText('1 van 27 bekend')).toBeVisible()
  await expect(page).toHaveURL(`/${slug}/inventory`)
  await expectAccessible(page)

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

test('not knowing asks who finds out and when, and keeps what was typed until it is said', async ({ page }) => {
  test.slow()
  await startOrganisation(page)
  const phone = card(page, 'Belplatform klantenservice')
  await answer(phone, 'Weet niet')
  await phone.getByLabel('Toelichting').fill('Staat op de rekening van de telefonie')
  await phone.getByRole('button', { name: 'Opslaan' }).click()
  await expect(phone.getByText('Kies wie dit uitzoekt.')).toBeVisible()
  await expect(phone.getByText('Kies een datum.')).toBeVisible()
  await expect(phone.getByLabel('Wie zoekt het uit')).toBeFocused()
  await expectAccessible(page)
  await phone.getByLabel('Wie zoekt het uit').selectOption('Marjolein Bakker')
  await phone.getByRole('button', { name: 'Opslaan' }).click()
  await expect(phone.getByText('Kies wie dit uitzoekt.')).toBeHidden()
  await expect(phone.getByText('Kies een datum.')).toBeVisible()
  await expect(phone.getByLabel('Toelichting')).toHaveValue('Staat op de rekening van de telefonie')
  await phone.getByLabel('Uiterlijk op').fill('2027-03-15')
  await save(phone)
  await expect(phone).toContainText('Blijft een blinde vlek.')
  await expect(phone).toContainText('Marjolein Bakker zoekt het uit, uiterlijk 15 mrt')
  await expect(phone).toContainText('Staat op de rekening van de telefonie')
  await page.reload()
  await expect(phone.getByLabel('Weet niet')).toBeChecked()
  await expectAccessible(page)
})

test('a no while the register holds the touchpoint asks what becomes of it', async ({ page }) => {
  test.slow()
  await startOrganisation(page)
  const chat = row(page, 'Livechat op de website')
  await answer(chat, 'Ja')
  await save(chat)
  await expect(chat.getByRole('link', { name: /VA-0001/ })).toBeVisible()

  await answer(chat, 'Nee')
  await chat.getByRole('button', { name: 'Opslaan' }).click()
  const dialog = page.getByRole('alertdialog', { name: 'Staat nog in het register' })
  await expect(dialog).toContainText('VA-0001 Livechat op de website')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Houd het vorige antwoord' }).click()
  await expect(chat.getByLabel('Ja')).toBeChecked()

  await answer(chat, 'Nee')
  await chat.getByRole('button', { name: 'Opslaan' }).click()
  await dialog.getByRole('button', { name: 'Sla nee op, archiveer niet' }).click()
  await expect(chat).toContainText('U zegt nee, maar dit staat nog in het register.')
  await expect(chat.getByRole('link', { name: /VA-0001/ })).toBeVisible()
  await chat.getByRole('button', { name: 'Archiveer de verwerking' }).click()
  await expect(chat.getByRole('link', { name: /VA-0001/ })).toBeHidden()
  await expect(chat.getByText('U zegt nee, maar')).toBeHidden()
})

test('two people who answer at once both see both answers', async ({ page, context }) => {
  const slug = await startOrganisation(page)
  const second = await context.newPage()
  await second.goto(`/${slug}/inventory`)
  await answer(card(page, 'Retargeting-cookies'), 'Nee')
  await save(card(page, 'Retargeting-cookies'))

  const late = card(second, 'Retargeting-cookies')
  await answer(late, 'Weet niet')
  await late.getByLabel('Wie zoekt het uit').selectOption('Marjolein Bakker')
  await late.getByLabel('Uiterlijk op').fill('2027-03-15')
  await late.getByLabel('Toelichting').fill('Het bureau plaatst de tags')
  await late.getByRole('button', { name: 'Opslaan' }).click()
  const notice = late.getByRole('alert').filter({ hasText: 'wijzigde dit onderdeel' })
  await expect(notice).toContainText('Het bureau plaatst de tags')
  await expect(notice.getByText('Nee', { exact: true })).toBeVisible()
  await expectAccessible(second)
  await save(late)
  await expect(late).toContainText('Blijft een blinde vlek.')
  await expect(late).toContainText('Het bureau plaatst de tags')
})

test('a screen of the interview that a colleague saved meanwhile shows both texts', async ({ page, context }) => {
  const slug = await startOrganisation(page)
  const whatsapp = card(page, 'WhatsApp')
  await answer(whatsapp, 'Ja')
  await save(whatsapp)
  await whatsapp.getByRole('link', { name: 'Beantwoord de vragen' }).click()
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
  await second.goto(`/${slug}/inventory/whatsapp?step=INV-Q6`)
  await second.getByRole('link', { name: /^Hoe vertelt u/ }).click()
  await expect(second.getByLabel('Uw antwoord')).toHaveValue('In de winkel hangt een bord')
})

test('the filter shows what is open, and a row that is answered does not vanish', async ({ page }) => {
  await startOrganisation(page)
  const newsletter = row(page, 'Nieuwsbrief')
  await answer(newsletter, 'Nee')
  await save(newsletter)
  await page.getByRole('button', { name: 'Open 22' }).click()
  await expect(page).toHaveURL(/show=open/)
  await expect(newsletter).toBeHidden()
  const sms = row(page, 'SMS-marketing')
  await answer(sms, 'Nee')
  await save(sms)
  await expect(sms).toBeVisible()
  await page.getByRole('button', { name: 'Weet niet 0' }).click()
  await expect(page.getByText('Van alle kanalen is bekend of u ze gebruikt')).toBeVisible()
})

test('a touchpoint gets a note and a second activity, with an interview of its own', async ({ page }) => {
  const slug = await startOrganisation(page)
  const whatsapp = card(page, 'WhatsApp')
  const more = whatsapp.getByRole('button', { name: 'Meer over WhatsApp' })
  await answer(whatsapp, 'Ja')
  await save(whatsapp)
  await more.click()
  await page.getByRole('menuitem', { name: 'Voeg een toelichting toe' }).click()
  await expect(whatsapp.getByLabel('Toelichting')).toBeFocused()
  await page.keyboard.type('Twee nummers')
  await save(whatsapp)
  await expect(whatsapp).toContainText('Twee nummers')

  await more.click()
  await page.getByRole('menuitem', { name: 'Nog een verwerking' }).click()
  const dialog = page.getByRole('dialog', { name: 'Nog een verwerking: WhatsApp' })
  await dialog.getByRole('button', { name: 'Maak de verwerking aan' }).click()
  await expect(dialog.getByText('Vul dit in.')).toBeVisible()
  await expectAccessible(page)
  await dialog.getByLabel('Naam').fill('WhatsApp voor sollicitanten')
  await dialog.getByRole('button', { name: 'Maak de verwerking aan' }).click()
  await expect(page.getByRole('heading', { name: 'Slaat u deze gegevens zelf op?' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'VA-0002 WhatsApp voor sollicitanten' })).toHaveAttribute(
    'aria-current',
    'page',
  )
  await page.goto(`/${slug}/inventory`)
  await expect(whatsapp.getByRole('link', { name: /^VA-/ })).toHaveCount(2)
})

test('a colleague is asked with a ready message that leads to the touchpoint', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const slug = await startOrganisation(page)
  await card(page, 'WhatsApp').getByRole('button', { name: 'Vraag een collega' }).click()
  const dialog = page.getByRole('dialog', { name: 'Vraag een collega' })
  await expect(dialog.getByLabel('Bericht')).toHaveValue(
    new RegExp(`Gebruiken wij WhatsApp.*/${slug}/inventory#whatsapp`, 's'),
  )
  await dialog.getByRole('button', { name: 'Kopieer het bericht' }).click()
  await expect(dialog.getByText('Gekopieerd')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`/${slug}/inventory#whatsapp`)
  await expectAccessible(page)
})

test('a business owner answers and owns the draft, and leaves archiving to the privacy officer', async ({ page }) => {
  await openDemo(page, 'marketing')
  const social = row(page, 'Bedrijfspagina op social media (webcare)')
  await answer(social, 'Ja')
  await save(social)
  await expect(social.getByRole('link', { name: /^Beantwoord de vragen/ })).toBeVisible()
  await answer(social, 'Nee')
  await social.getByRole('button', { name: 'Opslaan' }).click()
  const dialog = page.getByRole('alertdialog', { name: 'Staat nog in het register' })
  await expect(dialog).toContainText('De privacy officer archiveert.')
  await expect(dialog.getByRole('button', { name: /^Archiveer/ })).toHaveCount(0)
  await dialog.getByRole('button', { name: 'Sla nee op, archiveer niet' }).click()
  await expect(social).toContainText('U zegt nee, maar dit staat nog in het register.')
  await expect(social.getByRole('button', { name: /^Archiveer/ })).toHaveCount(0)
})

test('an auditor reads every answer and finds nothing to answer with', async ({ page }) => {
  await openDemo(page, 'auditor')
  const main = page.getByRole('main')
  await expect(card(page, 'WhatsApp')).toContainText('VA-0001')
  await expect(row(page, 'Sessieopname en heatmaps')).toContainText('Blijft een blinde vlek.')
  await expect(row(page, 'Videobellen met klanten')).toContainText('Nog niet beantwoord')
  await expect(main.getByRole('radio')).toHaveCount(0)
  await expect(main.getByRole('textbox')).toHaveCount(0)
  await expect(main.getByRole('button')).toHaveText([/^Alles/, /^Open/, /^Weet niet/])
  await expectAccessible(page)

  await page.goto('/demo/inventory/whatsapp')
  await expect(page.getByRole('region', { name: 'Samenvatting' })).toContainText('Een auditor leest alles')
  await expect(main.getByRole('button')).toHaveCount(0)
  await expect(main.getByRole('textbox')).toHaveCount(0)
  await expectAccessible(page)
})

test('in the dark everything still reads', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await openDemo(page, 'privacy')
  await answer(row(page, 'Videobellen met klanten'), 'Weet niet')
  await expectAccessible(page)
  await page.goto('/demo/inventory/retargeting_cookies?step=INV-Q8')
  await expect(page.getByText('Kan hier niet.').first()).toBeVisible()
  await expectAccessible(page)
})

test.describe('with the keyboard, on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('the answers are reached with arrows and nothing is saved before it is asked', async ({ page }) => {
    await startOrganisation(page)
    const whatsapp = card(page, 'WhatsApp')
    await whatsapp.getByLabel('Ja').focus()
    await page.keyboard.press('ArrowRight')
    await expect(whatsapp.getByLabel('Nee')).toBeChecked()
    await page.keyboard.press('ArrowRight')
    await expect(whatsapp.getByLabel('Weet niet')).toBeChecked()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Tab')
    await expect(whatsapp.getByLabel('Toelichting')).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(whatsapp.getByLabel('Nee')).toBeFocused()
    await expect(page.getByText('1 van 27 bekend')).toBeVisible()
    await expectAccessible(page)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  })
})

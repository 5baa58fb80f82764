import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './fixtures'
import { becomes, enterDemo, join, placeOf, startOrganisation } from './people'
import { idIn, makeActivity } from './records'

const noPurpose = 'Er is geen doel vastgelegd.'
const question = 'Mogen wij chats een jaar bewaren?'
const answer = 'Zes maanden volstaat.'

function advice(page: Page) {
  return page.getByRole('region', { name: 'Advies', exact: true })
}

test('an owner asks about a finding, the FG answers, and the answer stands beside the finding', async ({ page }) => {
  const place = await startOrganisation(page)
  const owner = await join(place, 'Youssef El Amrani', 'business_owner')
  const dpo = await join(place, 'Ingrid van Dijk', 'privacy_officer', true)
  await becomes(page, owner)
  const address = await makeActivity(placeOf(place.slug, owner), 'Livechat webshop')
  await page.goto(`/${place.slug}/findings`)
  const row = page.getByRole('list', { name: 'Bevindingen' }).getByRole('listitem').filter({ hasText: noPurpose })
  await row.getByText(noPurpose).click()
  await row.getByRole('button', { name: 'Vraag advies' }).click()
  await row.getByRole('button', { name: 'Stel de vraag' }).click()
  await expect(row.getByText('Vul dit in.')).toBeVisible()
  await expectAccessible(page)
  await row.getByLabel('Uw vraag').fill(question)
  await row.getByRole('button', { name: 'Stel de vraag' }).click()
  await expect(row.getByText('Wacht op antwoord')).toBeVisible()
  await expect(row.getByText('Advies gevraagd')).toBeVisible()
  await page.goto(`/${place.slug}/work`)
  await expect(page.getByRole('region', { name: 'Wacht op antwoord' })).toContainText(question)

  await becomes(page, dpo)
  await page.goto(`/${place.slug}/work`)
  const waiting = page.getByRole('region', { name: 'Vragen aan de FG' })
  await expect(waiting).toContainText('Youssef El Amrani')
  await expectAccessible(page)
  await waiting.getByRole('link', { name: question }).click()
  await expect(advice(page)).toContainText(`Over de bevinding: ${noPurpose}`)
  await advice(page).getByRole('button', { name: 'Beantwoord' }).click()
  await advice(page).getByLabel('Uw advies').fill(answer)
  await expectAccessible(page)
  await advice(page).getByRole('button', { name: 'Leg het advies vast' }).first().click()
  await expect(advice(page).getByRole('heading', { name: 'Advies van de FG' })).toBeVisible()
  await expect(advice(page)).toContainText(`${answer}Ingrid van Dijk`)
  await expect(advice(page).getByRole('button', { name: 'Beantwoord' })).toHaveCount(0)

  await becomes(page, owner)
  await page.goto(`/${place.slug}/findings`)
  await row.getByText(noPurpose).click()
  await expect(row.getByText('Advies gegeven')).toBeVisible()
  await expect(row).toContainText(answer)
  await page.goto(`${address}/history`)
  await expect(page.getByText('Advies gevraagd')).toBeVisible()
  await expect(page.getByText('Advies van de FG')).toBeVisible()
  await expectAccessible(page)
})

test('two answers at once: the second keeps its words and reads the first', async ({ page, browser }) => {
  const place = await startOrganisation(page)
  const address = await makeActivity(place, 'Livechat webshop')
  const dpo = await join(place, 'Ingrid van Dijk', 'privacy_officer', true)
  const asked = { activityId: idIn(address), question, finding: null, to: 'dpo' }
  const { id } = await place.make<{ id: string }>('advice.ask', asked)
  const theirs = await (await browser.newContext()).newPage()
  await becomes(theirs, dpo)
  await theirs.goto(address)
  await advice(theirs).getByRole('button', { name: 'Beantwoord' }).click()
  await advice(theirs).getByLabel('Uw advies').fill('Mijn tweede antwoord.')
  await dpo.mutate('advice.answer', { organisation: place.slug, id, version: 1, text: answer })
  await advice(theirs).getByRole('button', { name: 'Leg het advies vast' }).first().click()
  await expect(theirs.getByText('Iemand anders wijzigde dit terwijl u bezig was.')).toBeVisible()
  await theirs.getByRole('button', { name: 'Laad wat er nu staat' }).click()
  await expect(advice(theirs)).toContainText(answer)
  await expect(advice(theirs).getByLabel('Uw advies')).toHaveValue('Mijn tweede antwoord.')
  await theirs.close()
})

test('without an FG an adviser gets a message, and the answer is written down', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const place = await startOrganisation(page)
  const address = await makeActivity(place, 'Livechat webshop')
  await page.goto(address)
  const beside = page.getByRole('complementary', { name: 'Bevindingen bij Doelen en grondslagen' })
  await beside.getByRole('link', { name: 'Vraag advies' }).first().click()
  const form = page.getByRole('form', { name: 'Vraag advies' })
  await expect(form.getByText('Geen lid van deze organisatie is FG.', { exact: false })).toBeVisible()
  await expect(form.getByLabel('De functionaris gegevensbescherming (FG)')).toBeDisabled()
  await expect(form.getByLabel('Waarover')).toContainText(noPurpose)
  await expectAccessible(page)
  await form.getByLabel('Uw vraag').fill(question)
  await form.getByRole('button', { name: 'Stel de vraag' }).click()
  await expect(form.getByText('Vul dit in.')).toBeVisible()
  await expect(form.getByLabel('Uw vraag')).toHaveValue(question)
  await form.getByLabel('Naam van de adviseur').fill('mr. Bos')
  await form.getByRole('button', { name: 'Stel de vraag' }).click()

  const message = page.getByRole('dialog', { name: 'Bericht aan de adviseur' })
  await expect(message.getByLabel('Onderwerp')).toHaveValue(
    'Vraag om advies over VA-0001 Livechat webshop (Buitenlicht B.V.)',
  )
  await expectAccessible(page)
  await message.getByRole('button', { name: 'Kopieer het bericht' }).click()
  await expect(message.getByText('Gekopieerd')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  for (const part of ['VA-0001 Livechat webshop', noPurpose, 'art. 30', question, address]) {
    expect(copied).toContain(part)
  }
  await message.getByRole('button', { name: 'Sluiten' }).click()

  await expect(form).toHaveCount(0)
  await expect(advice(page).getByText('Wacht op antwoord')).toBeVisible()
  await advice(page).getByRole('button', { name: 'Leg het antwoord vast' }).click()
  await advice(page).getByLabel('Gegeven op').fill('2099-01-01')
  await advice(page).getByLabel('Antwoord van de adviseur').fill(answer)
  await advice(page).getByRole('button', { name: 'Leg het antwoord vast' }).click()
  await expect(advice(page).getByText('Deze dag komt nog. Kies vandaag of eerder.').first()).toBeVisible()
  await expectAccessible(page)
  await advice(page).getByLabel('Gegeven op').fill('2026-11-02')
  await advice(page).getByRole('button', { name: 'Leg het antwoord vast' }).click()
  await expect(advice(page)).toContainText('mr. Bos, gegeven op 02-11-2026. Vastgelegd door Sanne de Wit')
})

test('a question is taken back as long as nobody answered it', async ({ page }) => {
  const place = await startOrganisation(page)
  const address = await makeActivity(place, 'Livechat webshop')
  const asked = { activityId: idIn(address), question, finding: null, to: 'adviser', adviser: 'mr. Bos' }
  await place.make('advice.ask', asked)
  await page.goto(address)
  await advice(page).getByRole('button', { name: 'Trek de vraag in' }).click()
  await expect(advice(page).getByText(/^Ingetrokken op/)).toBeVisible()
  await expect(advice(page)).toContainText(question)
  await expect(advice(page).getByRole('button')).toHaveCount(0)
})

test('an auditor reads questions and answers and has no button for them', async ({ page }) => {
  await enterDemo(page, 'auditor')
  await page.goto('/demo/activities')
  await page.getByRole('link', { name: 'WhatsApp klantcontact' }).first().click()
  await expect(advice(page)).toContainText('Mogen wij aanbiedingen appen')
  await expect(advice(page)).toContainText('Een vraag stellen is geen toestemming voor aanbiedingen.')
  await expect(advice(page).getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Vraag advies' })).toHaveCount(0)
  await expectAccessible(page)
})

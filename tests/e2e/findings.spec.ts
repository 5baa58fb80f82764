import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './fixtures'
import { enterDemo, startOrganisation } from './people'
import { inHalfAYear, linkVendor, makeActivity } from './records'

const shownHalfAYear = inHalfAYear.split('-').reverse().join('-')

const noPurpose = 'Er is geen doel vastgelegd.'
const reason = 'De campagne stopt over een maand.'

/** A line of the list, which opens when it is clicked. */
function line(page: Page, message: string) {
  return page.getByRole('list', { name: 'Bevindingen' }).getByRole('listitem').filter({ hasText: message }).first()
}

test('a finding is narrowed to, given to somebody, accepted with a reason and taken back', async ({ page }) => {
  const place = await startOrganisation(page)
  const activity = await makeActivity(place, 'Livechat webshop')
  await page.goto(`/${place.slug}/findings`)
  await expectAccessible(page)
  await expect(page.getByText(/niet of niet overal beoordeeld: er is nog geen websitecontrole/)).toBeVisible()

  await page.getByRole('link', { name: /^Volledigheid/ }).click()
  await expect(page).toHaveURL(/group=completeness/)
  const row = line(page, noPurpose)
  await row.getByText(noPurpose).click()
  await expect(row.getByText('Waarom dit telt')).toBeVisible()
  await expect(row.getByText('Zo lost u het op')).toBeVisible()
  await expectAccessible(page)

  await row.getByRole('button', { name: 'Toewijzen' }).click()
  await row.getByLabel('Wie lost dit op').selectOption({ index: 1 })
  await row.getByLabel('Vóór welke dag').fill('2099-11-30')
  await row.getByRole('button', { name: 'Wijs toe' }).click()
  await expect(row.getByText(/^Toegewezen aan/)).toBeVisible()

  await row.getByRole('button', { name: 'Accepteren met reden' }).click()
  await row.getByLabel('Reden', { exact: true }).fill('Te kort')
  await row.getByLabel('Geldig tot en met').fill(inHalfAYear)
  await row.getByRole('button', { name: 'Accepteer', exact: true }).click()
  await expect(row.getByText('Schrijf een reden van minstens tien tekens.')).toBeVisible()
  await expect(row.getByLabel('Geldig tot en met')).toHaveValue(inHalfAYear)
  await expectAccessible(page)
  await row.getByLabel('Reden', { exact: true }).fill(reason)
  await row.getByRole('button', { name: 'Accepteer', exact: true }).click()

  await expect(page).toHaveURL(/view=settled/)
  const accepted = line(page, noPurpose)
  await expect(accepted.getByText(`Geaccepteerd risico tot ${shownHalfAYear}`)).toBeVisible()
  await expect(accepted.getByText(reason)).toBeVisible()
  const marked = page.getByText(`Risico geaccepteerd tot ${shownHalfAYear}`).filter({ visible: true })
  await page.goto(activity)
  await expect(marked).toHaveCount(1)
  await expectAccessible(page)
  await page.goto(`/${place.slug}/activities`)
  await expect(marked).toHaveCount(1)
  await expectAccessible(page)
  await page.goBack()
  await page.goBack()
  await accepted.getByRole('button', { name: 'Besluit intrekken' }).click()
  await expect(page).not.toHaveURL(/view=settled/)
  await expect(line(page, noPurpose).getByRole('button', { name: 'Accepteren met reden' })).toBeVisible()
})

test('a finding stands beside the part of the activity where it is solved, and leads to its form', async ({ page }) => {
  const address = await makeActivity(await startOrganisation(page), 'Livechat webshop')
  await page.goto(address)
  const beside = page.getByRole('complementary', { name: 'Bevindingen bij Doelen en grondslagen' })
  await expect(beside.getByText(noPurpose)).toBeVisible()
  await expectAccessible(page)
  await beside.getByRole('link', { name: 'Oplossen' }).first().click()
  await expect(page).toHaveURL(/\/edit\/purposes/)
  await expect(page.getByText(noPurpose)).toBeVisible()
  await expectAccessible(page)
})

test('what the rules find of a party stands on its page, as many as in the list, and leads to where it is solved', async ({
  page,
}) => {
  const place = await startOrganisation(page)
  const activity = await makeActivity(place, 'Livechat webshop')
  await linkVendor(place, activity, 'trengo', 'Trengo')
  await page.goto(`/${place.slug}/parties`)
  await page.getByRole('link', { name: /^Trengo/ }).click()
  const beside = page.getByRole('complementary', { name: /bevinding(en)? open$/ })
  await expect(beside.getByRole('heading', { name: 'VA-0001 Livechat webshop' })).toBeVisible()
  await expectAccessible(page)
  const heading = await beside.getByRole('heading', { level: 2 }).textContent()
  const count = heading?.replace('Eén', '1').split(' ')[0]
  await beside.getByRole('link', { name: 'Alle bevindingen van deze partij' }).click()
  await expect(page).toHaveURL(/findings\?party=/)
  await expect(page.getByRole('link', { name: new RegExp(`^Open ${count}$`) })).toBeVisible()
  await expect(page.getByRole('link', { name: /^Trengo B\.V\./ })).toHaveAttribute('aria-current', 'true')
  await expectAccessible(page)
  await page.goBack()
  await beside.getByRole('link', { name: 'Oplossen' }).first().click()
  await expect(page).toHaveURL(/\/edit([/#]|$)/)
})

test('what the organisation lacks stands beside the field that solves it', async ({ page }) => {
  const { slug } = await startOrganisation(page)
  await page.goto(`/${slug}/settings`)
  const beside = page.getByRole('complementary', { name: 'Bevindingen bij Werkwijzen' })
  await expectAccessible(page)
  const open = await beside.getByRole('listitem').count()
  await beside.getByRole('link', { name: 'Oplossen' }).first().click()
  const procedure = page.getByRole('group', { name: 'Werkwijzen' }).getByRole('textbox').and(page.locator(':focus'))
  await procedure.fill('De FG besluit binnen een dag en meldt binnen 72 uur.')
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(beside.getByRole('listitem')).toHaveCount(open - 1)
})

test('an auditor reads what the rules find of parties and contracts, and is offered nothing to change', async ({
  page,
}) => {
  await enterDemo(page, 'auditor')
  for (const [room, name, all] of [
    ['parties', 'Trengo B.V.', 'Alle bevindingen van deze partij'],
    ['contracts', 'Verwerkersovereenkomst berichteninbox', 'Alle bevindingen van dit contract'],
  ] as const) {
    await page.goto(`/demo/${room}`)
    await page.getByRole('table').getByRole('link', { name }).first().click()
    await page.waitForURL(new RegExp(`${room}/`))
    await expect(page.getByRole('link', { name: all })).toBeVisible()
    await expect(page.getByRole('complementary', { name: /bevinding(en)? open$/ })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Oplossen' })).toHaveCount(0)
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
    await expectAccessible(page)
  }
  await page.goto('/demo/settings')
  await expect(page.getByRole('heading', { name: /bevindingen over de hele organisatie$/ })).toBeVisible()
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
  await expectAccessible(page)
})

test('an auditor reads findings and decides nothing', async ({ page }) => {
  await enterDemo(page, 'auditor')
  await page.goto('/demo/findings')
  const list = page.getByRole('list', { name: 'Bevindingen' })
  await list.getByRole('listitem').first().click()
  await expect(list.getByRole('link', { name: 'Bekijk de plek' }).first()).toBeVisible()
  await expect(list.getByRole('button')).toHaveCount(0)
  await expectAccessible(page)
  await page.getByRole('link', { name: /^Nog te beantwoorden/ }).click()
  await expect(page).toHaveURL(/view=questions/)
  await expectAccessible(page)
})

test('findings that say the same name what they are about', async ({ page }) => {
  await enterDemo(page, 'privacy')
  await page.goto('/demo/activities')
  await page.getByRole('link', { name: 'WhatsApp klantcontact' }).click()
  const notes = page.getByRole('article').filter({ hasText: 'Er is geen leveranciersonderzoek gedaan.' })
  await expect(notes.filter({ hasText: 'Trengo B.V.' })).toHaveCount(1)
  await expect(notes.filter({ hasText: 'Meta Platforms Ireland Limited' })).toHaveCount(1)
})

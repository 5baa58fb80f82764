import { expect, expectAccessible, test } from './fixtures'
import { answer, card, openInventory, row, save } from './inventory-page'
import { enterDemo } from './people'

test('a business owner answers and owns the draft, and leaves archiving to the privacy officer', async ({ page }) => {
  await enterDemo(page, 'marketing')
  await openInventory(page, 'demo')
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
  await enterDemo(page, 'auditor')
  await openInventory(page, 'demo')
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
  await enterDemo(page, 'privacy')
  await openInventory(page, 'demo')
  await answer(row(page, 'Videobellen met klanten'), 'Weet niet')
  await expectAccessible(page)
  await page.goto('/demo/inventory/retargeting_cookies?step=INV-Q8')
  await expect(page.getByText('Kan hier niet.').first()).toBeVisible()
  await expectAccessible(page)
})

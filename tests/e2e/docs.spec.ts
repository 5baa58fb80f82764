import { expect, expectAccessible, test } from './fixtures'
import { startOrganisation } from './people'

test('somebody without an account reads the rules and searches in them', async ({ page }) => {
  await page.goto('/sign-in')
  await page.getByRole('navigation', { name: 'Uitleg' }).getByRole('link', { name: 'Regels' }).click()
  await expect(page.getByRole('heading', { name: 'Regels', level: 1 })).toBeVisible()
  await expectAccessible(page)
  await page
    .getByRole('navigation', { name: 'Hoofdstukken' })
    .getByRole('link', { name: /Belangenafweging/ })
    .click()
  await expect(page.getByRole('heading', { name: 'Belangenafweging', exact: true })).toBeInViewport()

  await page.getByRole('searchbox', { name: 'Zoek in de regels' }).fill('lia-missing')
  await expect(page.getByRole('status')).toHaveText('1 regel')
  const rule = page.getByRole('article', { name: 'Bij gerechtvaardigd belang hoort een belangenafweging (LIA).' })
  await expect(rule).toContainText('art. 6 lid 1 onder f AVG')
  await expect(rule).toContainText('Blokkerend')
  await page.getByRole('searchbox', { name: 'Zoek in de regels' }).fill('zeepaardje')
  await expect(page.getByText('Geen regel gevonden')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Toon alle regels' }).click()
  await expect(page.getByRole('status')).not.toHaveText('Geen regels')
})

test('the reference tells what is not law yet, in both languages', async ({ page }) => {
  await page.goto('/docs/reference')
  await expect(page.getByRole('heading', { name: 'Naslag', level: 1 })).toBeVisible()
  await expectAccessible(page)
  const proposals = page.getByRole('table', { name: 'Voorstellen en lopende zaken, nog geen wet' })
  await expect(proposals).toContainText('Digital Omnibus')
  await expect(proposals).toContainText('Voorstel')

  await page.getByRole('button', { name: 'Taal: Nederlands. Wissel naar English' }).click()
  await expect(page.getByRole('heading', { name: 'Reference', level: 1 })).toBeVisible()
  await expect(page.getByRole('table', { name: 'Proposals and pending cases, not law yet' })).toContainText('Proposal')
  await expectAccessible(page)
  await page.getByRole('navigation', { name: 'Explanation' }).getByRole('link', { name: 'Rules' }).click()
  await expect(page.getByRole('heading', { name: 'Rules', level: 1 })).toBeVisible()
  await expectAccessible(page)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('rules and reference fit the screen', async ({ page }) => {
    for (const path of ['/docs/rules', '/docs/reference']) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
      expect(isTooWide, path).toBe(false)
      await expectAccessible(page)
    }
  })
})

test('a member reaches both pages from the help of the app and comes back', async ({ page }) => {
  const { slug } = await startOrganisation(page)
  await page.goto(`/${slug}/work`)
  await page.getByRole('button', { name: 'Uitleg' }).click()
  await page.getByRole('menuitem', { name: 'Naslag' }).click()
  await expect(page.getByRole('heading', { name: 'Naslag', level: 1 })).toBeVisible()
  await page.getByRole('link', { name: 'Raakvlak, naar het begin' }).click()
  await expect(page).toHaveURL(new RegExp(`/${slug}/`))
})

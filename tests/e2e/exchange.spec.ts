import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, expectAccessible, test } from './fixtures'
import { startOrganisation } from './people'

const fixture = join(import.meta.dirname, '..', 'fixtures', 'registers', 'avg-register-nl.csv')

test('a register comes in after a look at it, and leaves again as CSV', async ({ page }) => {
  const { slug } = await startOrganisation(page)
  await page.goto(`/${slug}/exchange`)
  await page.getByRole('link', { name: 'Importeer een register' }).click()
  await expect(page.getByRole('heading', { name: 'Kies een bestand', level: 1 })).toBeVisible()
  await page.getByRole('button', { name: 'Bekijk wat er binnenkomt' }).click()
  await expect(page.getByText('Kies eerst een bestand.')).toBeVisible()
  await expectAccessible(page)

  await page.getByLabel('CSV-bestand').setInputFiles(fixture)
  await page.getByRole('button', { name: 'Bekijk wat er binnenkomt' }).click()
  await expect(page.getByRole('heading', { name: 'Rijen nakijken', level: 1 })).toBeVisible()
  await expect(page.getByText('5 rijen, 34 kolommen')).toBeVisible()
  await expect(page.getByRole('row')).toHaveCount(6)
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Camera’s bij de loods' }).click()
  const row = page.getByRole('complementary', { name: 'Zo komt regel 4 erin' })
  await expect(row).toContainText('6 waarden')
  await expect(row).toContainText('Verenigde Staten')
  await expect(row).toContainText('Blijft als tekst bij ‘Te ordenen’')
  await row.getByRole('button', { name: 'Volgende rij' }).click()
  const next = page.getByRole('complementary', { name: 'Zo komt regel 6 erin' })
  await expect(next).toContainText('Gezondheidsgegevens bij uitjes')

  await page.getByRole('button', { name: 'Importeer 5 verwerkingen' }).click()
  await expect(page.getByText('5 verwerkingen geïmporteerd')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Naar het register' }).click()
  await expect(page.getByRole('link', { name: 'Ledenadministratie van de buurttuin' })).toBeVisible()

  await page.goto(`/${slug}/exchange?status=concept`)
  await expect(page.getByText('Eerder geïmporteerd')).toBeVisible()
  await expectAccessible(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download CSV' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(new RegExp(`^raakvlak-${slug}-[0-9-]{10}\\.csv$`))
  const csv = readFileSync(await download.path(), 'utf8')
  expect(csv).toContain('VA-0004;Gezondheidsgegevens bij uitjes;')
  expect(csv).not.toContain('VA-0001')
})

test('a file that cannot come in says where it is wrong, and the same file again brings nothing twice', async ({
  page,
}) => {
  const { slug } = await startOrganisation(page)
  await page.goto(`/${slug}/exchange/import`)
  const broken = {
    name: 'kapot.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('processing_activity;purpose_of_processing;legal_basis\n1;2;3;4\n'),
  }
  await page.getByLabel('CSV-bestand').setInputFiles(broken)
  await page.getByRole('button', { name: 'Bekijk wat er binnenkomt' }).click()
  await expect(page.getByText('Dit bestand kan niet binnenkomen.')).toBeVisible()
  await expect(page.getByText('Regel 2: Het aantal cellen klopt niet met de kop (4/3).')).toBeVisible()
  await expect(page.getByText('kapot.csv')).toBeVisible()
  await expectAccessible(page)

  for (const button of ['Importeer 5 verwerkingen', 'Ander bestand']) {
    await page.goto(`/${slug}/exchange/import`)
    await page.getByLabel('CSV-bestand').setInputFiles(fixture)
    await page.getByRole('button', { name: 'Bekijk wat er binnenkomt' }).click()
    await page.getByRole('button', { name: button }).click()
    await expect(
      page.getByRole('heading', { level: 1, name: /^(Register importeren|Kies een bestand)$/ }),
    ).toBeVisible()
  }
})

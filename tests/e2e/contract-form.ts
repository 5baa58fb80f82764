import { expect, type Page } from '@playwright/test'
import { makePdf } from '../support/documents'

/** Fills in the form of a new contract: its signed document, the day, and every clause present. Ends on its page. */
export async function fillSignedContract(page: Page): Promise<void> {
  const document = { name: 'overeenkomst.pdf', mimeType: 'application/pdf', buffer: makePdf(2000) }
  await page.getByLabel('Bestand', { exact: false }).first().setInputFiles(document)
  await expect(page.getByRole('link', { name: /^Download/ })).toBeVisible()
  await page.getByLabel('Getekend op').fill('2026-11-02')
  for (const item of await page.getByLabel('Aanwezig').all()) await item.selectOption('Ja')
  await page.getByLabel('Meldplicht datalekken').selectOption('Ja')
  await page.getByRole('button', { name: 'Maak contract' }).click()
  await expect(page.getByText('Geldig').first()).toBeVisible()
}

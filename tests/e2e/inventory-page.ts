import type { Locator, Page } from '@playwright/test'
import { expect } from './fixtures'

/** What holds a touchpoint of the first group. */
export const card = (page: Page, name: string) => page.getByRole('article', { name })

/** What holds any other touchpoint. */
export const row = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name }).first()

export async function openInventory(page: Page, slug: string): Promise<void> {
  await page.goto(`/${slug}/inventory`)
  await expect(page.getByRole('heading', { name: 'Inventarisatie', level: 1 })).toBeVisible()
}

export async function answer(place: Locator, said: 'Ja' | 'Nee' | 'Weet niet'): Promise<void> {
  await place.getByRole('group').getByText(said, { exact: true }).click()
}

export async function save(place: Locator): Promise<void> {
  await place.getByRole('button', { name: 'Opslaan' }).click()
  await expect(place.getByRole('button', { name: 'Opslaan' })).toBeHidden()
}

import { expect, type Page } from '@playwright/test'
import type { Fix } from './solving'

/** Saves the section of the editor that is on the page, and stays there. */
export async function saveSection(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await expect(page.getByText(/^Opgeslagen om \d\d:\d\d$/)).toBeVisible()
}

/** Types into the field that the address brought the focus to. */
export function writeHere(text: string): Fix {
  return async (page) => {
    const field = page.getByRole('textbox').and(page.locator(':focus'))
    await field.fill(text)
    await saveSection(page)
  }
}

/** Gives this answer to the question that the address brought the focus to. */
export function chooseHere(answer: string) {
  return async (page: Page) => {
    const question = page
      .getByRole('group')
      .filter({ has: page.locator('input:focus') })
      .last()
    await question.getByText(answer, { exact: true }).click()
    await saveSection(page)
  }
}

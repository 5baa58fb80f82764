import { expect, type Page } from '@playwright/test'
import { saveSection } from './section'
import type { Fix } from './solving'

/** What is chosen for a purpose, and why; with access to a device also whether an exemption applies. */
type Choice = { ground: string; reason: string; exemption?: string }

/** Chooses the ground of the purpose that the finding names; the address has opened it and brought the focus to its grounds. */
export function chooseGround(choices: Readonly<Record<string, Choice>>): Fix {
  return async (page, { text }) => {
    const purpose = Object.keys(choices).find((name) => text.includes(name)) ?? text
    const choice = choices[purpose]
    await expect(page.getByRole('button', { name: purpose, expanded: true })).toBeVisible()
    await expect(grounds(page).and(page.locator(':focus'))).toHaveCount(1)
    await page.getByRole('radio', { name: choice?.ground, exact: true }).check()
    await page.getByLabel('Waarom deze grondslag').fill(choice?.reason ?? '')
    if (choice?.exemption) await page.getByLabel(/^Vrijstelling/).selectOption(choice.exemption)
    await saveSection(page)
  }
}

const grounds = (page: Page) => page.getByRole('group', { name: /^Grondslag/ }).getByRole('radio')

import { expect, type Page } from '@playwright/test'

/** Confirms, section by section, what the template proposes on the page of an activity. */
export async function takeOverProposals(page: Page): Promise<void> {
  const proposals = page.getByRole('button', { name: /^Neem voorstel over/ })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  for (let left = await proposals.count(); left > 0; left--) {
    await proposals.first().click()
    await expect(proposals).toHaveCount(left - 1)
  }
}

import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'

export { expect }

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** The page as it is now has no violation of WCAG 2.2 A or AA that axe can see. */
export async function expectAccessible(page: Page): Promise<void> {
  await base.step('axe', async () => {
    const axe = new AxeBuilder({ page }).options({ runOnly: LEVELS, resultTypes: ['violations'] })
    // the page has no frames: it is read where it is, without a second page to gather the results
    const { violations } = await axe.setLegacyMode().analyze()
    const found = violations.map(({ id, help, nodes }) => ({
      id,
      help,
      where: nodes.map((node) => node.target.join(' ')),
    }))
    expect(found).toEqual([])
  })
}

/** A test also fails on an error in the browser's console: a broken policy, a failed script, a missing file. */
export const test = base.extend<{ cleanConsole: undefined }>({
  cleanConsole: [
    async ({ page }, use) => {
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error' && !/status of (4\d\d|503)/.test(message.text())) errors.push(message.text())
      })
      await use(undefined)
      expect(errors, 'errors in the console of the browser').toEqual([])
    },
    { auto: true },
  ],
})

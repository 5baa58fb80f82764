import { expect, type Page } from '@playwright/test'
import { idIn } from '../records'
import { saveSection } from './section'
import type { Started } from './solving'
import { startingWith } from './words'

/** What a person does where a question leads, by the end of its address. */
type Answering = Readonly<Record<string, (page: Page) => Promise<unknown>>>

/** Takes whatever a blocking rule waits for from the top of the list and answers it, until the list is empty. */
export async function answerWhatBlocks(page: Page, { place, activity }: Started, answering: Answering): Promise<void> {
  const answered: string[] = []
  const used = new Set<string>()
  for (;;) {
    await page.goto(`/${place.slug}/findings?activity=${idIn(activity)}&view=questions&severity=block`)
    const question = page
      .getByRole('region', { name: /^VA-\d+ / })
      .getByRole('listitem')
      .getByRole('link')
      .first()
    const nothing = page.getByText('Er staat geen vraag open binnen uw keuze')
    await expect(question.or(nothing)).toBeVisible()
    if (await nothing.isVisible()) break
    const address = new URL((await question.getAttribute('href')) ?? '', page.url())
    expect(answered, 'what was answered is not asked again').not.toContain(address.href)
    answered.push(address.href)
    await question.click()
    await page.waitForURL(({ pathname }) => !pathname.endsWith('/findings'))
    const where = Object.keys(answering).find((end) => `${address.pathname}${address.hash}`.includes(end)) ?? ''
    const answer = answering[where]
    if (!answer) throw new Error(`Nobody knows what to answer at ${address.href}`)
    await answer(page)
    used.add(where)
  }
  expect([...used].sort()).toEqual(Object.keys(answering).sort())
}

/** Answers each of these questions that is in front, and saves them together. */
export function answerInFront(answers: Readonly<Record<string, string>>) {
  return async (page: Page) => {
    await expect(page.getByRole('heading', { level: 1, name: 'Vragen' })).toBeVisible()
    for (const [text, answer] of Object.entries(answers)) {
      const questions = page.getByRole('group', { name: startingWith(text) }).filter({ visible: true })
      for (const question of await questions.all()) await question.getByText(answer, { exact: true }).click()
      const lists = page.getByRole('combobox', { name: startingWith(text) }).filter({ visible: true })
      for (const list of await lists.all()) await list.selectOption(answer)
    }
    await saveSection(page)
  }
}

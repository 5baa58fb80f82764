import { expect, type Locator, type Page } from '@playwright/test'
import type { Item } from '@/server/domain/assessments/definition'
import { definitions } from '@/server/domain/assessments/definitions'
import type { AssessmentKind } from '@/server/domain/assessments/kinds'
import { startingWith } from './words'

/** What is answered by item: an option, a text, or for a checklist an answer per option with `rest` for the others. */
export type Answers = Readonly<Record<string, string | readonly string[] | Readonly<Record<string, string>>>>

const words: Readonly<Record<string, string>> = { yes: 'Ja', no: 'Nee', unknown: 'Weet niet' }

/** Goes through an assessment from its document to its document, section by section, and fills in these answers. */
export function fillAssessment(kind: AssessmentKind, answers: Answers) {
  return async (page: Page) => {
    const { label, sections } = definitions[kind]
    await expect(page.getByRole('heading', { level: 1, name: label.nl })).toBeVisible()
    await page.getByRole('link', { name: 'Begin' }).click()
    for (const { title, items } of sections) {
      await expect(page.getByRole('heading', { level: 1, name: title.nl })).toBeVisible()
      for (const item of items) await fillItem(page, item, answers[item.id])
      await page.getByRole('button', { name: /^Opslaan en (verder|naar het document)$/ }).click()
    }
    await expect(page.getByRole('heading', { level: 1, name: label.nl })).toBeVisible()
  }
}

/** Fills in an assessment and signs it: only then it counts. */
export function fillAndSign(kind: AssessmentKind, answers: Answers) {
  return async (page: Page) => {
    await fillAssessment(kind, answers)(page)
    await page.getByRole('button', { name: 'Onderteken' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Onderteken' }).click()
    await expect(page.getByText(/^Ondertekend door/)).toBeVisible()
  }
}

async function fillItem(page: Page, item: Item, given: Answers[string] | undefined): Promise<void> {
  if (given === undefined) return
  const name = startingWith(item.text.nl)
  const optionText = (id: string) => item.options?.find((option) => option.id === id)?.text.nl ?? id
  switch (item.type) {
    case 'yes_no':
      return say(page.getByRole('group', { name }), String(given))
    case 'choice':
      return page
        .getByRole('group', { name })
        .getByRole('radio', { name: optionText(String(given)), exact: true })
        .check()
    case 'several':
      for (const id of given as readonly string[]) await page.getByRole('checkbox', { name: optionText(id) }).check()
      return
    case 'checklist':
      for (const { id, text } of item.options ?? []) {
        const each = given as Readonly<Record<string, string>>
        await say(page.getByRole('group', { name: startingWith(text.nl) }).last(), each[id] ?? each.rest ?? 'unknown')
      }
      return
    case 'actions':
      await page.getByRole('button', { name: 'Maatregel toevoegen' }).click()
      await page.getByLabel('Wat', { exact: true }).fill(String(given))
      return page.getByLabel('Klaar op').fill('2099-01-31')
    default:
      return page.getByLabel(name).fill(String(given))
  }
}

function say(question: Locator, answer: string): Promise<void> {
  return question.getByText(words[answer] ?? answer, { exact: true }).click()
}

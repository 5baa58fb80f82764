import { expect, type Page } from '@playwright/test'
import { fillSignedContract } from '../contract-form'
import type { Fix } from './solving'

/** The form of one party, which is the only one with these fields on the page. */
const form = (page: Page) =>
  page
    .getByRole('main')
    .locator('form')
    .filter({ has: page.getByLabel('Product of dienst') })

async function saveParty(page: Page): Promise<void> {
  await form(page).getByRole('button', { name: 'Opslaan', exact: true }).click()
  await expect(form(page)).toBeHidden()
}

/** Determines the role of a party; the address has opened its form at that very choice. */
export function chooseRole(role: string): Fix {
  return async (page) => {
    await expect(page.getByRole('radio').and(page.locator('[name="role"]:focus'))).toHaveCount(1)
    await form(page).getByRole('radio', { name: role, exact: true }).check()
    await saveParty(page)
  }
}

/** Says that the data stay within the EEA. */
export const staysInEea: Fix = async (page) => {
  await answer(page, 'Nee')
  await saveParty(page)
}

/** Says that the data go to the United States, to a company that is on the list of the DPF for these data. */
export const goesToUsaUnderDpf: Fix = async (page) => {
  await answer(page, 'Ja')
  await page.getByRole('button', { name: 'Land toevoegen' }).click()
  await page.getByLabel('Land', { exact: true }).selectOption('Verenigde Staten')
  await page.getByLabel(/^Instrument/).selectOption({ label: 'EU-VS Data Privacy Framework' })
  for (const question of onTheList) await say(page, question, 'Ja')
  await saveParty(page)
}

const outsideEea = /^Gegevens buiten de EER/
const onTheList = [/^Staat op de DPF-lijst/, /^DPF-inschrijving is actief/, /^DPF-inschrijving dekt deze gegevens/]

async function say(page: Page, question: RegExp, word: string): Promise<void> {
  await form(page).getByRole('group', { name: question }).getByText(word, { exact: true }).first().click()
}

async function answer(page: Page, word: string): Promise<void> {
  await expect(page.locator('[name="transferOutsideEea"]:focus')).toHaveCount(1)
  await say(page, outsideEea, word)
}

/** Adds the contract that is missing, signed and with every clause; the address has brought the focus to the way there. */
export const signContract: Fix = async (page) => {
  const add = page.getByRole('link', { name: /^Contract toevoegen voor/ })
  await expect(add).toBeFocused()
  await add.click()
  await fillSignedContract(page)
}

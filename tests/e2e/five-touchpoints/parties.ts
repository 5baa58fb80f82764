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

/** Says that the data go to the United States, to a company that is on the list of the DPF for these data. */
export const goesToUsaUnderDpf: Fix = async (page) => {
  await addUsa(page, 'EU-VS Data Privacy Framework')
  for (const question of onTheList) await say(page, question, 'Ja')
  await saveParty(page)
}

/** Says that the data go to the United States, under the standard clauses of 2021 from controller to controller. */
export const goesToUsaUnderSccs: Fix = async (page) => {
  await addUsa(page, "Standaardcontractbepalingen (SCC's)")
  await page.getByLabel("Versie van de SCC's").selectOption({ index: 1 })
  await page.getByLabel("Module van de SCC's").selectOption('Module 1: verantwoordelijke aan verantwoordelijke')
  await saveParty(page)
}

async function addUsa(page: Page, mechanism: string): Promise<void> {
  await expect(page.locator('[name="transferOutsideEea"]:focus')).toHaveCount(1)
  await say(page, /^Gegevens buiten de EER/, 'Ja')
  await page.getByRole('button', { name: 'Land toevoegen' }).click()
  await page.getByLabel('Land', { exact: true }).selectOption('Verenigde Staten')
  await page.getByLabel(/^Instrument/).selectOption(mechanism)
}

const onTheList = [/^Staat op de DPF-lijst/, /^DPF-inschrijving is actief/, /^DPF-inschrijving dekt deze gegevens/]

async function say(page: Page, question: RegExp, word: string): Promise<void> {
  await form(page).getByRole('group', { name: question }).getByText(word, { exact: true }).first().click()
}

/** Adds the contract that is missing, signed and with every clause; the address has brought the focus to the way there. */
export const signContract: Fix = async (page) => {
  const add = page.getByRole('link', { name: /^Contract toevoegen voor/ })
  await expect(add).toBeFocused()
  await add.click()
  await fillSignedContract(page)
}

/** Tells what a party does with the data, question by question. */
export function describeParty(answers: Readonly<Record<string, string>>) {
  return async (page: Page) => {
    for (const [question, word] of Object.entries(answers)) await say(page, new RegExp(`^${question}`), word)
    await saveParty(page)
  }
}

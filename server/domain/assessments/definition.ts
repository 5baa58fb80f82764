import type { Text } from '../text'
import type { Vocabulary } from '../vocabulary/vocabulary'
import type { AssessmentKind } from './kinds'

/** What an assessment can be about. */
export type AssessmentSubject = 'activity' | 'purpose' | 'engagement' | 'transfer'

/** One of the answers, or a line of a checklist, which `help` explains. */
export type Option = { id: string; text: Text; help?: Text }

/**
 * How an item is answered: `text` in sentences, `lines` one per line, `several` of the options, `checklist` yes or no for
 * each option, `actions` what is done by when.
 */
export type ItemType = 'text' | 'lines' | 'yes_no' | 'choice' | 'several' | 'checklist' | 'number' | 'day' | 'actions'

/** One thing that is asked. An id with a dot is the field that rules read; others are kept for people only. */
export type Item = {
  id: string
  text: Text
  help?: Text
  type: ItemType
  options?: readonly Option[]
  required?: boolean
  cite?: string
  /** asked only when another item has one of these answers */
  when?: { item: string; is: readonly string[] }
}

/** A worked example beside the questions. */
export type Example = { title: Text; text: Text }

export type Section = {
  id: string
  title: Text
  lede?: Text
  examples?: readonly Example[]
  items: readonly Item[]
}

/** A guided assessment. `outcome` is the item in which a person decides, in the last section. */
export type Definition = {
  kind: AssessmentKind
  label: Text
  lede: Text
  /** law or guidance it rests on */
  cite: string
  subject: AssessmentSubject
  outcome: string
  sections: readonly Section[]
}

/** The answers of one assessment by item; what is not answered is not there. */
export type Content = Readonly<Record<string, unknown>>

/** What has to be done, by when (YYYY-MM-DD), and whether it was. */
export type Action = { text: string; due: string; done: boolean }

/** The terms of a vocabulary as options, each with its explanation where the vocabulary has one. */
export function optionsOf(vocabulary: Vocabulary<Text & { explain?: Text }>): Option[] {
  return Object.entries(vocabulary).map(([id, { nl, en, explain }]) => ({
    id,
    text: { nl, en },
    ...(explain && { help: explain }),
  }))
}

import type { Locale } from '../text'
import { type AnswerKey, answers } from '../vocabulary/answers'
import { listed, said, ticked } from './content'
import type { Action, Content, Item } from './definition'

function optionText(item: Item, id: string, locale: Locale): string {
  return item.options?.find((option) => option.id === id)?.text[locale] ?? id
}

const yesOrNo = (key: string, locale: Locale) => answers[key as AnswerKey]?.[locale] ?? key

/** The answer to an item in words, a line for each part; nothing for what is not answered. Days stay YYYY-MM-DD. */
export function sayAnswer(item: Item, content: Content, locale: Locale): string[] {
  const value = said(content, item.id)
  switch (item.type) {
    case 'yes_no':
      return value === undefined ? [] : [yesOrNo(value, locale)]
    case 'choice':
      return value === undefined ? [] : [optionText(item, value, locale)]
    case 'several':
      return listed(content, item.id).map((id) => optionText(item, id, locale))
    case 'lines':
      return [...listed(content, item.id)]
    case 'checklist': {
      const answered = ticked(content, item.id)
      const options = (item.options ?? []).filter(({ id }) => answered[id] !== undefined)
      return options.map(({ id, text }) => `${text[locale]}: ${yesOrNo(answered[id] ?? '', locale)}`)
    }
    case 'number':
      return typeof content[item.id] === 'number' ? [String(content[item.id])] : []
    case 'actions':
      return actionsIn(content, item.id).map(({ text, due }) => `${text} (${due})`)
    default:
      return value === undefined ? [] : [value]
  }
}

/** What has to be done, as it stands in an item. */
export function actionsIn(content: Content, id: string): readonly Action[] {
  const value = content[id]
  return Array.isArray(value) ? (value as Action[]) : []
}

import type { FieldValues } from 'react-hook-form'
import { listed, said, ticked, withoutBlanks } from '@/server/domain/assessments/content'
import type { Content, Item, Section } from '@/server/domain/assessments/definition'
import { actionsIn } from '@/server/domain/assessments/say-answer'

/** The name of an item in the form, where a dot would mean a part of something. */
export function nameOf(id: string): string {
  return id.replaceAll('.', '__')
}

function startOf(item: Item, content: Content): unknown {
  const { id } = item
  switch (item.type) {
    case 'lines':
      return listed(content, id).join('\n')
    case 'several':
      return [...listed(content, id)]
    case 'checklist':
      return Object.fromEntries((item.options ?? []).map((option) => [option.id, ticked(content, id)[option.id] ?? '']))
    case 'actions':
      return actionsIn(content, id).map((action) => ({ ...action }))
    case 'number':
      return typeof content[id] === 'number' ? String(content[id]) : ''
    default:
      return said(content, id) ?? ''
  }
}

/** The answers to a section as a form begins with them: what is open is an empty text. */
export function toForm({ items }: Section, content: Content): FieldValues {
  return Object.fromEntries(items.map((item) => [nameOf(item.id), startOf(item, content)]))
}

type TypedAction = { text?: string; due?: string; done?: boolean }

function givenIn({ type }: Item, value: unknown): unknown {
  switch (type) {
    case 'lines':
      return String(value ?? '').split('\n')
    case 'number':
      return value === '' ? '' : Number(value)
    case 'actions':
      return (value as TypedAction[]).filter(({ text, due }) => text?.trim() || due)
    default:
      return value
  }
}

/** What stands in the form as answers, without what is open; still to be checked. */
export function fromForm({ items }: Section, values: FieldValues): Record<string, unknown> {
  const given = items.map((item) => [item.id, givenIn(item, values[nameOf(item.id)])])
  return withoutBlanks(Object.fromEntries(given))
}

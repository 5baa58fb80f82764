import { z } from 'zod'
import { day, line, prose } from '../register/values'
import { answerKeys } from '../vocabulary/answers'
import type { Content, Definition, Item } from './definition'

const action = z.object({ text: line.min(1), due: day, done: z.boolean() })

function oneOf(item: Item) {
  return z.enum((item.options ?? []).map(({ id }) => id))
}

function schemaOf(item: Item): z.ZodType {
  switch (item.type) {
    case 'text':
      return prose
    case 'lines':
      return z.array(z.string().max(1000)).max(200)
    case 'yes_no':
      return z.enum(['yes', 'no', 'unknown'])
    case 'choice':
      return oneOf(item)
    case 'several':
      return z.array(oneOf(item)).max(50)
    case 'checklist':
      return z.partialRecord(oneOf(item), z.enum(answerKeys))
    case 'number':
      return z.int('number').min(0).max(1200)
    case 'day':
      return day
    case 'actions':
      return z.array(action).max(100)
  }
}

/** What one section of an assessment may hold; every item may be left open. Null for a section that is not there. */
export function sectionSchema(definition: Definition, sectionId: string) {
  const section = definition.sections.find(({ id }) => id === sectionId)
  if (!section) return null
  return z.strictObject(Object.fromEntries(section.items.map((item) => [item.id, schemaOf(item).optional()])))
}

function isBlank(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  return typeof value === 'object' && Object.keys(value).length === 0
}

function tidy(value: unknown): unknown {
  if (typeof value === 'string') return value.trim()
  if (Array.isArray(value)) return value.map(tidy).filter((one) => !isBlank(one))
  if (typeof value !== 'object' || value === null) return value
  return withoutBlanks(value as Content)
}

/** The answers without what was left empty: what is not answered is not there. */
export function withoutBlanks(content: Content): Record<string, unknown> {
  const entries = Object.entries(content).map(([id, value]) => [id, tidy(value)] as const)
  return Object.fromEntries(entries.filter(([, value]) => !isBlank(value)))
}

/** The answers with those of one section replaced by what is given; answers to other sections stay. */
export function replaceSection(definition: Definition, sectionId: string, present: Content, given: Content) {
  const section = definition.sections.find(({ id }) => id === sectionId)
  const own = new Set(section?.items.map(({ id }) => id))
  const others = Object.entries(present).filter(([id]) => !own.has(id))
  return withoutBlanks({ ...Object.fromEntries(others), ...given })
}

/** The answer to an item with one answer. */
export function said(content: Content, id: string): string | undefined {
  const value = content[id]
  return typeof value === 'string' ? value : undefined
}

/** The options that were chosen, or the lines that were typed. */
export function listed(content: Content, id: string): readonly string[] {
  const value = content[id]
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}

/** The answers to a checklist, by option. */
export function ticked(content: Content, id: string): Readonly<Record<string, string>> {
  const value = content[id]
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isRecord ? (value as Record<string, string>) : {}
}

import type { FieldValues } from 'react-hook-form'
import { z } from 'zod'

type Schema = z.core.$ZodType

/** Content of the domain as a form begins with it: what is not filled in is an empty text, numbers and yes or no are text. */
export function toForm(schema: Schema, value: unknown): FieldValues {
  return inForm(schema, value) as FieldValues
}

function inForm(schema: Schema, value: unknown): unknown {
  if (schema instanceof z.ZodArray && Array.isArray(value)) return value.map((one) => inForm(schema.element, one))
  if (schema instanceof z.ZodObject) {
    return Object.fromEntries(
      Object.entries(schema.shape).map(([key, part]) => [key, inForm(part, property(value, key))]),
    )
  }
  if (!(schema instanceof z.ZodNullable)) return value
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return String(value)
}

/** What stands in a form as content of the domain, still to be checked by the schema. */
export function fromForm(schema: Schema, value: unknown): FieldValues {
  return inContent(schema, value) as FieldValues
}

function inContent(schema: Schema, value: unknown): unknown {
  if (schema instanceof z.ZodArray && Array.isArray(value)) return value.map((one) => inContent(schema.element, one))
  if (schema instanceof z.ZodObject) {
    return Object.fromEntries(
      Object.entries(schema.shape).map(([key, part]) => [key, inContent(part, property(value, key))]),
    )
  }
  if (!(schema instanceof z.ZodNullable)) return value
  if (value === '' || value === null || value === undefined) return null
  const inner = schema.unwrap()
  if (inner instanceof z.ZodNumber) return Number(value)
  if (inner instanceof z.ZodBoolean) return value === 'yes'
  return value
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined
}

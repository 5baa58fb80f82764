import { zodResolver } from '@hookform/resolvers/zod'
import type { FieldValues, Resolver } from 'react-hook-form'
import type { z } from 'zod'

/** Fields of which an empty input means "not filled in" (null), and fields that hold a number. */
export type Blanks = { nullable: readonly string[]; numeric?: readonly string[] }

/** Checks a form with the schema of the domain; an input gives text, the schema wants null or a number here and there. */
export function contentResolver<Content extends FieldValues>(
  schema: z.ZodType<Content, Content>,
  blanks: Blanks,
): Resolver<Content, unknown, Content> {
  const resolve = zodResolver<Content, unknown, Content>(schema)
  return (values, context, options) => resolve(fillBlanks(values, blanks), context, options)
}

/** A copy in which empty texts of nullable fields are null and numbers are numbers, however deep. */
export function fillBlanks<T>(value: T, blanks: Blanks): T {
  if (Array.isArray(value)) return value.map((one) => fillBlanks(one, blanks)) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, inner]) => [name, fillOne(name, inner, blanks)])
  return Object.fromEntries(entries) as T
}

function fillOne(name: string, value: unknown, blanks: Blanks): unknown {
  if (value === '' && blanks.nullable.includes(name)) return null
  if (typeof value === 'string' && blanks.numeric?.includes(name)) return Number(value.replace(',', '.'))
  return fillBlanks(value, blanks)
}

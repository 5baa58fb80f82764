import { z } from 'zod'
import { type id, requiredLine } from './values'

/** The organisation's own lists, filled from the vocabulary and extended freely. */
export const listNames = [
  'data_category',
  'data_subject',
  'source',
  'system',
  'measure',
  'access_role',
  'recipient',
] as const
export type ListName = (typeof listNames)[number]

/** What kind of data a category is; `special` and `criminal` fall under Art. 9 and 10 AVG. */
export const categoryKinds = [
  'ordinary',
  'online_identifier',
  'behaviour',
  'device',
  'location',
  'pseudonymous',
  'inferred',
  'communication',
  'financial',
  'special',
  'criminal',
  'national_id',
] as const

export const listEntryContent = z.object({
  list: z.enum(listNames),
  label: requiredLine,
  categoryKind: z.enum(categoryKinds).nullable(),
})
export type ListEntryContent = z.infer<typeof listEntryContent>

/** `key` names the vocabulary entry it came from; null for an entry of the organisation's own. */
export type ListEntry = ListEntryContent & { id: z.infer<typeof id>; key: string | null; retired: boolean }

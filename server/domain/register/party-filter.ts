import { z } from 'zod'

export const partySorts = ['name', 'country', 'activities', 'contracts'] as const

/** Which parties are meant, and in which order. Pages count from 1. */
export const partyListInput = z.object({
  search: z.string().trim().max(200).default(''),
  sort: z.enum(partySorts).default('name'),
  descending: z.boolean().default(false),
  page: z.int().min(1).max(100_000).default(1),
  perPage: z.int().min(1).max(100).default(50),
})
export type PartyListInput = z.infer<typeof partyListInput>

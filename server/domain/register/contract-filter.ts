import { z } from 'zod'
import { agreementStateKeys } from '../agreements/state'
import { agreementKindKeys } from '../vocabulary/agreement-kinds'
import { id } from './values'

export const contractSorts = ['title', 'party', 'kind', 'state', 'ends'] as const

/** Which contracts are meant, and in which order. Pages count from 1. */
export const contractListInput = z.object({
  search: z.string().trim().max(200).default(''),
  state: z.array(z.enum(agreementStateKeys)).default([]),
  kind: z.array(z.enum(agreementKindKeys)).default([]),
  party: z.array(id).max(100).default([]),
  sort: z.enum(contractSorts).default('title'),
  descending: z.boolean().default(false),
  page: z.int().min(1).max(100_000).default(1),
  perPage: z.int().min(1).max(100).default(50),
})
export type ContractListInput = z.infer<typeof contractListInput>

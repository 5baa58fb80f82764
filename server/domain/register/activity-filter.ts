import { z } from 'zod'
import { activityStatusKeys } from '../vocabulary/activity-status'
import { legalGroundKeys } from '../vocabulary/legal-grounds'
import { id } from './values'

export const activitySorts = ['number', 'name', 'kind', 'status', 'owner', 'review', 'changed'] as const
export const contractFilters = ['missing'] as const

/** Which activities of the register are meant; the same for the list, the counts and the export. */
export const activityFilter = z.object({
  search: z.string().trim().max(200).default(''),
  kind: z.array(z.string().max(60)).max(50).default([]),
  status: z.array(z.enum(activityStatusKeys)).default([]),
  ground: z.array(z.enum([...legalGroundKeys, 'undecided'])).default([]),
  owner: z
    .array(z.union([id, z.literal('none')]))
    .max(100)
    .default([]),
  party: z.array(id).max(100).default([]),
  contract: z.enum(contractFilters).nullable().default(null),
  reviewOverdue: z.boolean().default(false),
  archived: z.boolean().default(false),
})
export type ActivityFilter = z.infer<typeof activityFilter>

export const pageSizes = [25, 50, 100] as const

/** One page of the register. Pages count from 1. */
export const activityListInput = activityFilter.extend({
  sort: z.enum(activitySorts).default('number'),
  descending: z.boolean().default(false),
  page: z.int().min(1).max(100_000).default(1),
  perPage: z.union(pageSizes.map((size) => z.literal(size))).default(50),
})
export type ActivityListInput = z.infer<typeof activityListInput>

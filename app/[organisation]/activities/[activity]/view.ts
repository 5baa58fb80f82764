import type { Outputs } from '@/server/api/outputs'

/** An activity as its pages show it, with what this person may do. */
export type ActivityView = Outputs['activities']['read']

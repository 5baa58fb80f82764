import type { Outputs } from '@/server/api/outputs'

/** What the overview page shows. */
export type Overview = Outputs['overview']['read']

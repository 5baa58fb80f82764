import type { Outputs } from '@/server/api/outputs'

/** One activity as the register lists it. */
export type ActivityRow = Outputs['activities']['list']['rows'][number]

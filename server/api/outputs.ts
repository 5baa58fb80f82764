import type { inferRouterOutputs } from '@trpc/server'
import type { AppRouter } from './root'

/** What each procedure gives, by area: `Outputs['parties']['read']`. */
export type Outputs = inferRouterOutputs<AppRouter>

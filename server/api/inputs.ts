import type { inferRouterInputs } from '@trpc/server'
import type { AppRouter } from './root'

/** What each procedure asks, by area: `Inputs['activities']['save']`. */
export type Inputs = inferRouterInputs<AppRouter>

import type { inferRouterOutputs } from '@trpc/server'
import type { AppRouter } from '@/server/api/root'

export type EntryRow = inferRouterOutputs<AppRouter>['lists']['list'][number]

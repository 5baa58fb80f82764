import { activitiesRouter } from './routers/activities'
import { createCallerFactory, router } from './trpc'

export const appRouter = router({
  activities: activitiesRouter,
})

export type AppRouter = typeof appRouter

/** Calls procedures from the server, with the same checks as from the browser. */
export const createCaller = createCallerFactory(appRouter)

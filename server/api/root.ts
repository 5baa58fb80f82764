import { accountRouter } from './routers/account'
import { activitiesRouter } from './routers/activities'
import { adviceRouter } from './routers/advice'
import { answersRouter } from './routers/answers'
import { assessmentsRouter } from './routers/assessments'
import { campaignsRouter } from './routers/campaigns'
import { contractsRouter } from './routers/contracts'
import { engagementsRouter } from './routers/engagements'
import { exchangeRouter } from './routers/exchange'
import { findingsRouter } from './routers/findings'
import { historyRouter } from './routers/history'
import { informationRouter } from './routers/information'
import { inventoryRouter } from './routers/inventory'
import { listsRouter } from './routers/lists'
import { membersRouter } from './routers/members'
import { organisationRouter } from './routers/organisation'
import { overviewRouter } from './routers/overview'
import { partiesRouter } from './routers/parties'
import { previewsRouter } from './routers/previews'
import { shellRouter } from './routers/shell'
import { createCallerFactory, router } from './trpc'

export const appRouter = router({
  shell: shellRouter,
  activities: activitiesRouter,
  advice: adviceRouter,
  inventory: inventoryRouter,
  answers: answersRouter,
  assessments: assessmentsRouter,
  parties: partiesRouter,
  engagements: engagementsRouter,
  contracts: contractsRouter,
  findings: findingsRouter,
  previews: previewsRouter,
  campaigns: campaignsRouter,
  overview: overviewRouter,
  account: accountRouter,
  lists: listsRouter,
  history: historyRouter,
  exchange: exchangeRouter,
  members: membersRouter,
  organisation: organisationRouter,
  information: informationRouter,
})

export type AppRouter = typeof appRouter

/** Calls procedures from the server, with the same checks as from the browser. */
export const createCaller = createCallerFactory(appRouter)

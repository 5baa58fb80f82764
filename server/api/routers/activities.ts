import { z } from 'zod'
import { activitySections } from '@/server/domain/register/activity'
import { activityListInput } from '@/server/domain/register/activity-filter'
import { stepInput } from '@/server/domain/register/activity-step'
import { changeManyInput } from '@/server/domain/register/bulk-change'
import { id, line, version } from '@/server/domain/register/values'
import { changeMany } from '@/server/services/activities/change-many'
import { decideProposals } from '@/server/services/activities/confirm'
import { startActivity } from '@/server/services/activities/create'
import { deleteActivity } from '@/server/services/activities/delete'
import { countViews, listActivities } from '@/server/services/activities/list'
import { readActivity } from '@/server/services/activities/read'
import { saveSection, saveSectionInput } from '@/server/services/activities/save'
import { listEmptyElements, takeStep } from '@/server/services/activities/status'
import { listChoices, listMyWork, listPossibleOwners } from '@/server/services/activities/work'
import { memberProcedure, router } from '../trpc'

const at = z.object({ id, version })
const section = z.enum(
  Object.keys(activitySections) as [keyof typeof activitySections, ...(keyof typeof activitySections)[]],
)

/** Each view is a query of its own. */
const isHandful = (views: object) => Object.keys(views).length <= 20

export const activitiesRouter = router({
  list: memberProcedure.input(activityListInput).query(({ ctx, input }) => listActivities(ctx.member, input)),
  counts: memberProcedure
    .input(z.object({ views: z.record(z.string().max(40), activityListInput).refine(isHandful) }))
    .query(({ ctx, input }) => countViews(ctx.member, input.views)),
  choices: memberProcedure.query(({ ctx }) => listChoices(ctx.member)),
  read: memberProcedure.input(z.object({ id })).query(({ ctx, input }) => readActivity(ctx.member, input.id)),
  work: memberProcedure.query(({ ctx }) => listMyWork(ctx.member)),
  owners: memberProcedure.query(({ ctx }) => listPossibleOwners(ctx.member)),
  start: memberProcedure
    .input(z.object({ kind: z.string().max(60).nullable(), name: line, locale: z.enum(['nl', 'en']) }))
    .mutation(({ ctx, input }) => startActivity(ctx.member, input)),
  save: memberProcedure.input(saveSectionInput).mutation(({ ctx, input }) => saveSection(ctx.member, input)),
  decide: memberProcedure
    .input(at.extend({ section, keep: z.boolean(), lineIds: z.array(id).max(1000).optional() }))
    .mutation(({ ctx, input }) => decideProposals(ctx.member, input)),
  emptyElements: memberProcedure
    .input(z.object({ id }))
    .query(({ ctx, input }) => listEmptyElements(ctx.member, input.id)),
  step: memberProcedure.input(stepInput.extend(at.shape)).mutation(({ ctx, input }) => takeStep(ctx.member, input)),
  changeMany: memberProcedure.input(changeManyInput).mutation(({ ctx, input }) => changeMany(ctx.member, input)),
  remove: memberProcedure.input(at).mutation(({ ctx, input }) => deleteActivity(ctx.member, input)),
})

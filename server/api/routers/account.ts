import { z } from 'zod'
import { changePassword } from '@/server/auth/change-password'
import { joinAs, joinWithNewAccount } from '@/server/auth/join'
import { readReset, resetPassword } from '@/server/auth/password-resets'
import { endSession, endSessions, listSessions } from '@/server/auth/session-store'
import { mayStartOrganisation, setUp, signUp, signUpDoor, startOrganisation } from '@/server/auth/sign-up'
import { newAccount, newPassword, passwordChange } from '@/server/domain/register/account'
import { newOrganisation } from '@/server/domain/register/new-organisation'
import { id } from '@/server/domain/register/values'
import { listMyOrganisations } from '@/server/services/member'
import { readInvitation } from '@/server/services/members/accept-invitation'
import { throttledProcedure } from '../throttled'
import { memberProcedure, personProcedure, publicProcedure, router } from '../trpc'

const token = z.string().max(100)
const language = z.enum(['nl', 'en']).optional()
const start = z.object({ account: newAccount, organisation: newOrganisation.extend({ locale: language }) })

/** A room full of people behind one address may start together. */
const signUps = { allowance: 40, counts: 'everything' } as const
const links = { allowance: 10, counts: 'failures' } as const

export const accountRouter = router({
  signUpDoor: publicProcedure.query(() => signUpDoor()),
  signUp: throttledProcedure('sign-up', signUps)
    .input(start)
    .mutation(({ input }) => signUp(input)),
  setUp: publicProcedure
    .input(start.extend({ code: z.string().max(100) }))
    .mutation(({ ctx, input }) => setUp({ ...input, address: ctx.address ?? 'unknown' })),

  readInvitation: publicProcedure.input(z.object({ token })).query(async ({ input }) => {
    const { organisationName, email, role, isDpo, endsOn } = await readInvitation(input.token)
    return { organisationName, email, role, isDpo, endsOn }
  }),
  join: personProcedure.input(z.object({ token })).mutation(({ ctx, input }) => joinAs(ctx.userId, input.token)),
  joinWithNewAccount: throttledProcedure('join', links)
    .input(newAccount.omit({ email: true }).extend({ token }))
    .mutation(({ input }) => joinWithNewAccount(input.token, input)),

  readReset: publicProcedure.input(z.object({ token })).query(({ input }) => readReset(input.token)),
  resetPassword: throttledProcedure('reset', links)
    .input(z.object({ token, password: newPassword }))
    .mutation(({ input }) => resetPassword(input.token, input.password)),

  changePassword: personProcedure
    .input(passwordChange)
    .mutation(({ ctx, input }) => changePassword({ ...ctx, address: ctx.address ?? 'unknown' }, input)),
  sessions: personProcedure.query(async ({ ctx }) =>
    (await listSessions(ctx.userId)).map((session) => ({ ...session, current: session.id === ctx.sessionId })),
  ),
  endSession: personProcedure.input(z.object({ id })).mutation(({ ctx, input }) => endSession(ctx.userId, input.id)),
  signOutEverywhere: personProcedure.mutation(({ ctx }) => endSessions(ctx.userId)),

  membership: memberProcedure.query(({ ctx: { member } }) => ({
    userId: member.userId,
    role: member.role,
    isDpo: member.isDpo,
  })),
  organisations: personProcedure.query(({ ctx }) => listMyOrganisations(ctx.userId)),
  mayStartOrganisation: personProcedure.query(({ ctx }) => mayStartOrganisation(ctx.userId)),
  startOrganisation: personProcedure
    .input(newOrganisation.extend({ locale: language }))
    .mutation(({ ctx, input }) => startOrganisation(ctx.userId, input)),
})

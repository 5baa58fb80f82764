import { z } from 'zod'
import { makeResetForMember } from '@/server/auth/password-resets'
import { membershipContent, newInvitation } from '@/server/domain/register/membership'
import { id } from '@/server/domain/register/values'
import { changeMember, removeMember } from '@/server/services/members/change-member'
import { inviteMember, listInvitations, withdrawInvitation } from '@/server/services/members/invitations'
import { listMembers } from '@/server/services/members/list-members'
import { memberProcedure, router } from '../trpc'

export const membersRouter = router({
  list: memberProcedure.query(({ ctx }) => listMembers(ctx.member)),
  change: memberProcedure
    .input(z.object({ id, content: membershipContent }))
    .mutation(({ ctx, input }) => changeMember(ctx.member, input.id, input.content)),
  remove: memberProcedure.input(z.object({ id })).mutation(({ ctx, input }) => removeMember(ctx.member, input.id)),
  makeResetLink: memberProcedure
    .input(z.object({ id }))
    .mutation(async ({ ctx, input }) => ({ token: await makeResetForMember(ctx.member, input.id) })),
  invitations: memberProcedure.query(({ ctx }) => listInvitations(ctx.member)),
  invite: memberProcedure
    .input(z.object({ invitation: newInvitation }))
    .mutation(({ ctx, input }) => inviteMember(ctx.member, input.invitation)),
  withdrawInvitation: memberProcedure
    .input(z.object({ id }))
    .mutation(({ ctx, input }) => withdrawInvitation(ctx.member, input.id)),
})

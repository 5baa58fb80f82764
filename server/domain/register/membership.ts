import { z } from 'zod'
import { roles } from '../permissions'
import { accountEmail } from './account'
import { day } from './values'

/** What a member is: the role, whether that person is the FG, and the last day with access (null: no end). */
export const membershipContent = z.object({
  role: z.enum(roles),
  isDpo: z.boolean(),
  endsOn: day.nullable(),
})
export type MembershipContent = z.infer<typeof membershipContent>

export const newInvitation = membershipContent.extend({ email: accountEmail })
export type NewInvitation = z.infer<typeof newInvitation>

export const invitationStates = ['open', 'accepted', 'withdrawn', 'expired'] as const
export type InvitationState = (typeof invitationStates)[number]

/** What became of an invitation. */
export function invitationState(
  invitation: { acceptedAt: Date | null; withdrawnAt: Date | null; expiresAt: Date },
  now: Date,
): InvitationState {
  if (invitation.acceptedAt) return 'accepted'
  if (invitation.withdrawnAt) return 'withdrawn'
  return invitation.expiresAt > now ? 'open' : 'expired'
}

import type { inferRouterOutputs } from '@trpc/server'
import type { AppRouter } from '@/server/api/root'

type Outputs = inferRouterOutputs<AppRouter>['members']

export type MemberRow = Outputs['list'][number]
export type InvitationRow = Outputs['invitations'][number]

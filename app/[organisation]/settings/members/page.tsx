import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageMain } from '@/app/_components/page-main'
import { api } from '@/app/_trpc/server'
import { can } from '@/server/domain/permissions'
import { SettingsHeader } from '../settings-header'
import { InvitationTable } from './invitation-table'
import { InviteMember } from './invite-member'
import { MemberTable } from './member-table'

type Props = { params: Promise<{ organisation: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('members'))('title') }
}

export default async function MembersPage({ params }: Props) {
  const { organisation } = await params
  const caller = await api()
  const me = await caller.account.membership({ organisation })
  const mayManage = can(me, 'members.manage')
  const [members, invitations, t] = await Promise.all([
    caller.members.list({ organisation }),
    mayManage ? caller.members.invitations({ organisation }) : null,
    getTranslations('members'),
  ])
  return (
    <PageMain wide>
      <SettingsHeader
        organisation={organisation}
        room="members"
        lede={t(mayManage ? 'lede' : 'readOnly')}
        actions={mayManage && <InviteMember organisation={organisation} />}
      />
      <MemberTable organisation={organisation} me={me.userId} mayManage={mayManage} initial={members} />
      {invitations && <InvitationTable organisation={organisation} initial={invitations} />}
    </PageMain>
  )
}

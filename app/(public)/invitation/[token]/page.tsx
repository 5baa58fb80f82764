import { TRPCError } from '@trpc/server'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { api } from '@/app/_trpc/server'
import { failureOf } from '@/server/api/errors'
import { currentSession } from '@/server/auth/current-session'
import { BrokenLink } from '../../_frame/broken-link'
import { AcceptInvitation } from './accept-invitation'
import { InvitationHeading } from './invitation-heading'
import { NewMemberForm } from './new-member-form'
import { OtherAddress } from './other-address'
import { SignInFirst } from './sign-in-first'

type Props = { params: Promise<{ token: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account.invitation'))('accept') }
}

export default async function InvitationPage({ params }: Props) {
  const { token } = await params
  const [session, invitation] = await Promise.all([currentSession(), read(token)])
  const t = await getTranslations('account.invitation')
  if ('broken' in invitation) return <BrokenLink title={t('brokenTitle')} reason={invitation.broken} />
  const { email, organisationName } = invitation
  return (
    <>
      <InvitationHeading invitation={invitation} />
      {session?.email === email && <AcceptInvitation token={token} email={email} />}
      {session && session.email !== email && <OtherAddress email={session.email} />}
      {!session && (
        <>
          <NewMemberForm token={token} email={email} organisationName={organisationName} />
          <SignInFirst token={token} email={email} />
        </>
      )}
    </>
  )
}

async function read(token: string) {
  try {
    return await (await api()).account.readInvitation({ token })
  } catch (error) {
    if (error instanceof TRPCError && error.code === 'BAD_REQUEST') return { broken: failureOf(error) }
    throw error
  }
}

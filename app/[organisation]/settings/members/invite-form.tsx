'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { SubmitButton } from '@/app/_components/submit-button'
import { TextField } from '@/app/_components/text-field'
import { ActionForm } from '@/app/_session/action-form'
import { useTRPC } from '@/app/_trpc/provider'
import { type NewInvitation, newInvitation } from '@/server/domain/register/membership'
import { SaveFailure } from '../../_agreements/save-failure'
import { useRecordForm } from '../../_agreements/use-record-form'
import { MembershipFields } from './membership-fields'

type InviteFormProps = { organisation: string; onMade: (made: { email: string; token: string }) => void }

const empty = { email: '', role: 'business_owner', isDpo: false, endsOn: null } as const

/** Whom to invite, as what, until when. */
export function InviteForm({ organisation, onMade }: InviteFormProps) {
  const t = useTranslations('members.invite')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const record = useRecordForm<NewInvitation>(newInvitation, empty, { nullable: ['endsOn'] })
  const invite = useMutation(trpc.members.invite.mutationOptions())

  async function submit(invitation: NewInvitation) {
    record.clear()
    try {
      const { token } = await invite.mutateAsync({ organisation, invitation })
      await queries.invalidateQueries({ queryKey: trpc.members.invitations.queryKey() })
      onMade({ email: invitation.email, token })
    } catch (error) {
      record.receive(error, 'invitation.')
    }
  }

  return (
    <ActionForm className="grid gap-5" onSubmit={record.form.handleSubmit(submit)}>
      <p className="text-muted text-sm">{t('lede')}</p>
      <TextField {...record.field('email')} label={t('email')} help={t('emailHelp')} type="email" autoComplete="off" />
      <MembershipFields role={record.field('role')} isDpo={record.checkbox('isDpo')} endsOn={record.field('endsOn')} />
      <SaveFailure error={record.error} />
      <div>
        <SubmitButton busy={invite.isPending}>{t('submit')}</SubmitButton>
      </div>
    </ActionForm>
  )
}

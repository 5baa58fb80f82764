'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { Dialog } from '@/app/_components/dialog'
import { SubmitButton } from '@/app/_components/submit-button'
import { ActionForm } from '@/app/_session/action-form'
import { useTRPC } from '@/app/_trpc/provider'
import { type MembershipContent, membershipContent } from '@/server/domain/register/membership'
import { SaveFailure } from '../../_agreements/save-failure'
import { useRecordForm } from '../../_agreements/use-record-form'
import type { MemberRow } from './member-row'
import { MembershipFields } from './membership-fields'
import { RemoveMember } from './remove-member'
import { ResetLink } from './reset-link'

type MemberDialogProps = { organisation: string; member: MemberRow; onClose: (done?: string) => void }

/** Changes a member: role, FG mark, last day; removes it; makes a reset link. */
export function MemberDialog({ organisation, member, onClose }: MemberDialogProps) {
  const t = useTranslations('members')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const router = useRouter()
  const { role, isDpo, endsOn, name } = member
  const record = useRecordForm(membershipContent, { role, isDpo, endsOn }, { nullable: ['endsOn'] })
  const change = useMutation(trpc.members.change.mutationOptions())

  async function finish(message: string) {
    await queries.invalidateQueries({ queryKey: trpc.members.list.queryKey() })
    router.refresh()
    onClose(message)
  }

  async function submit(content: MembershipContent) {
    record.clear()
    try {
      await change.mutateAsync({ organisation, id: member.id, content })
      await finish(t('edit.saved', { name }))
    } catch (error) {
      record.receive(error, 'content.')
    }
  }

  return (
    <Dialog title={`${t('edit.title')}: ${name}`} isOpen onOpenChange={(open) => !open && onClose()} size="large">
      <ActionForm className="grid gap-5" onSubmit={record.form.handleSubmit(submit)}>
        <MembershipFields
          role={record.field('role')}
          isDpo={record.checkbox('isDpo')}
          endsOn={record.field('endsOn')}
        />
        <SaveFailure error={record.error} />
        <div>
          <SubmitButton busy={change.isPending}>{t('edit.save')}</SubmitButton>
        </div>
      </ActionForm>
      {!member.ended && (
        <div className="border-line mt-5 grid gap-4 border-t pt-5">
          <ResetLink organisation={organisation} member={member} />
          <RemoveMember
            organisation={organisation}
            member={member}
            onRemoved={() => finish(t('remove.done', { name }))}
          />
        </div>
      )}
    </Dialog>
  )
}

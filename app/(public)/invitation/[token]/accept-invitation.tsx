'use client'

import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { SubmitButton } from '@/app/_components/submit-button'
import { FailureNotice } from '@/app/_i18n/failure-notice'
import { ActionForm } from '@/app/_session/action-form'
import { useTRPC } from '@/app/_trpc/provider'

/** One button for who is signed in with the invited address. */
export function AcceptInvitation({ token, email }: { token: string; email: string }) {
  const t = useTranslations('account.invitation')
  const trpc = useTRPC()
  const join = useMutation(
    trpc.account.join.mutationOptions({ onSuccess: ({ slug }) => window.location.assign(`/${slug}/work`) }),
  )
  return (
    <ActionForm className="mt-6 grid gap-4" onSubmit={() => join.mutateAsync({ token }).catch(() => {})}>
      <FailureNotice error={join.error} />
      <p>{t('acceptText', { email })}</p>
      <SubmitButton busy={join.isPending || join.isSuccess} busyLabel={t('busy')} className="btn btn-primary h-10">
        {t('accept')}
      </SubmitButton>
    </ActionForm>
  )
}

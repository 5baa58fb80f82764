'use client'

import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ConfirmDialog } from '@/app/_components/confirm-dialog'
import { FailureNotice } from '@/app/_i18n/failure-notice'
import { signOut } from '@/app/_session/sign-out'
import { useTRPC } from '@/app/_trpc/provider'

/** Ends every session of this person, this one too. */
export function SignOutEverywhere() {
  const t = useTranslations('account.own')
  const trpc = useTRPC()
  const [asking, setAsking] = useState(false)
  const end = useMutation(trpc.account.signOutEverywhere.mutationOptions({ onSuccess: () => signOut() }))
  return (
    <div className="mt-4">
      <FailureNotice error={end.error} />
      <button type="button" className="btn btn-line" onClick={() => setAsking(true)}>
        {t('everywhere')}
      </button>
      <ConfirmDialog
        title={t('everywhereTitle')}
        confirmLabel={t('everywhere')}
        isOpen={asking}
        onOpenChange={setAsking}
        busy={end.isPending || end.isSuccess}
        onConfirm={() => end.mutate()}
      >
        <p>{t('everywhereText')}</p>
      </ConfirmDialog>
    </div>
  )
}

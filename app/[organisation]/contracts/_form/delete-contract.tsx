'use client'

import { useMutation } from '@tanstack/react-query'
import { Trash2 } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ConfirmDialog } from '@/app/_components/confirm-dialog'
import { FailureNotice } from '@/app/_i18n/failure-notice'
import { useTRPC } from '@/app/_trpc/provider'

type Props = { organisation: string; id: string; version: number; title: string }

/** Deletes a contract after asking. */
export function DeleteContract({ organisation, id, version, title }: Props) {
  const t = useTranslations('contracts.form')
  const trpc = useTRPC()
  const router = useRouter()
  const [asking, setAsking] = useState(false)
  const remove = useMutation(
    trpc.contracts.remove.mutationOptions({
      onSuccess: () => {
        router.push(`/${organisation}/contracts`)
        router.refresh()
      },
    }),
  )
  return (
    <>
      <button type="button" className="btn btn-quiet" onClick={() => setAsking(true)}>
        <Trash2 className="icon" />
        {t('delete')}
      </button>
      <ConfirmDialog
        title={t('deleteTitle', { title })}
        confirmLabel={t('deleteConfirm')}
        tone="danger"
        busy={remove.isPending}
        isOpen={asking}
        onOpenChange={(open) => {
          setAsking(open)
          remove.reset()
        }}
        onConfirm={() => remove.mutate({ organisation, id, version })}
      >
        <p>{t('deleteText')}</p>
        <FailureNotice error={remove.error} />
      </ConfirmDialog>
    </>
  )
}

'use client'

import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { ConfirmDialog } from '@/app/_components/confirm-dialog'
import { FailureNotice } from '@/app/_i18n/failure-notice'
import { useTRPC } from '@/app/_trpc/provider'
import type { EngagementRow } from './engagements-panel'

type Props = {
  organisation: string
  row: EngagementRow | null
  onClose: () => void
  onRemoved: (product: string) => void
}

/** Asks before a party leaves an activity. */
export function RemoveDialog({ organisation, row, onClose, onRemoved }: Props) {
  const t = useTranslations('engagements')
  const trpc = useTRPC()
  const product = row?.engagement.product ?? ''
  const remove = useMutation(
    trpc.engagements.remove.mutationOptions({
      onSuccess: () => {
        onRemoved(product)
        onClose()
      },
    }),
  )
  return (
    <ConfirmDialog
      title={t('removeTitle', { product })}
      confirmLabel={t('removeConfirm')}
      tone="danger"
      busy={remove.isPending}
      isOpen={row !== null}
      onOpenChange={(open) => {
        remove.reset()
        if (!open) onClose()
      }}
      onConfirm={() => row && remove.mutate({ organisation, id: row.engagement.id, version: row.engagement.version })}
    >
      <p>{t('removeText')}</p>
      <FailureNotice error={remove.error} />
    </ConfirmDialog>
  )
}

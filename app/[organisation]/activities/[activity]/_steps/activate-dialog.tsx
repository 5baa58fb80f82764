'use client'

import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { ConfirmDialog } from '@/app/_components/confirm-dialog'
import { Dialog } from '@/app/_components/dialog'
import { FailureNotice } from '@/app/_i18n/failure-notice'
import { useTRPC } from '@/app/_trpc/provider'
import { ApprovalStops } from './approval-stops'
import type { At } from './use-step'

type Props = {
  at: At
  name: string
  isOpen: boolean
  onOpenChange: (open: boolean) => void
  busy: boolean
  error: unknown
  onConfirm: () => void
}

/** Asks before an activity is approved; as long as something stops that, it says what, and where it is solved. */
export function ActivateDialog({ at: { organisation, id }, name, error, onConfirm, ...dialog }: Props) {
  const t = useTranslations('activity.step.activate')
  const common = useTranslations('common')
  const asked = useQuery(useTRPC().findings.ofActivity.queryOptions({ organisation, id }, { staleTime: 0 }))
  const title = t('title', { name })
  if (asked.data?.counts.stopping === 0) {
    return (
      <ConfirmDialog {...dialog} title={title} confirmLabel={t('button')} onConfirm={onConfirm}>
        <div className="space-y-3 text-sm">
          <p>{t('explanation')}</p>
          <FailureNotice error={error} />
        </div>
      </ConfirmDialog>
    )
  }
  const { isOpen, onOpenChange } = dialog
  return (
    <Dialog
      role="alertdialog"
      title={title}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      footer={
        <>
          <button type="button" className="btn btn-line" onClick={() => onOpenChange(false)}>
            {common('close')}
          </button>
          {asked.data && (
            <Link className="btn btn-primary" href={`/${organisation}/activities/${id}/verdict`}>
              {t('toList')}
            </Link>
          )}
        </>
      }
    >
      <div className="space-y-3 text-sm" aria-live="polite">
        {asked.isPending && <p>{t('looking')}</p>}
        {asked.data && <ApprovalStops listed={asked.data} />}
        <FailureNotice error={asked.error} />
      </div>
    </Dialog>
  )
}

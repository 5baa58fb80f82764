'use client'

import { useMutation } from '@tanstack/react-query'
import { Check } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ConfirmDialog } from '@/app/_components/confirm-dialog'
import { DateField } from '@/app/_components/date-field'
import { FailureNotice } from '@/app/_i18n/failure-notice'
import { useTRPC } from '@/app/_trpc/provider'
import { type ActivityContent, activityGeneral } from '@/server/domain/register/activity'
import { dayFromNow } from './day-from-now'
import type { At } from './use-step'

const usualMonths = 12

/** Records that somebody looked at the activity, by setting the day before which it is looked at again. */
export function ReviewedButton({ at, general }: { at: At; general: Partial<ActivityContent> }) {
  const t = useTranslations('activity.reviewed')
  const router = useRouter()
  const [isOpen, setOpen] = useState(false)
  const [next, setNext] = useState('')
  const save = useMutation(
    useTRPC().activities.save.mutationOptions({
      onSuccess: () => {
        setOpen(false)
        router.refresh()
      },
    }),
  )

  function open() {
    save.reset()
    setNext(dayFromNow(usualMonths))
    setOpen(true)
  }

  return (
    <>
      <button type="button" className="btn btn-line" onClick={open}>
        <Check className="icon" />
        {t('button')}
      </button>
      <ConfirmDialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title={t('title')}
        confirmLabel={t('confirm')}
        busy={save.isPending}
        onConfirm={() => {
          const content = activityGeneral.parse({ ...general, reviewDue: next || null })
          save.mutate({ ...at, section: 'general', content })
        }}
      >
        <div className="space-y-3 text-sm">
          <p>{t('explanation')}</p>
          <DateField label={t('next')} value={next} onChange={(event) => setNext(event.target.value)} />
          <FailureNotice error={save.error} />
        </div>
      </ConfirmDialog>
    </>
  )
}

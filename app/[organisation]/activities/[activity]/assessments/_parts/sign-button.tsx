'use client'

import { useMutation } from '@tanstack/react-query'
import { PenLine } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ConfirmDialog } from '@/app/_components/confirm-dialog'
import { FailureNotice } from '@/app/_i18n/failure-notice'
import { useTRPC } from '@/app/_trpc/provider'
import type { AssessmentKind } from '@/server/domain/assessments/kinds'

type Props = { at: { organisation: string; kind: AssessmentKind; subjectId: string; version: number } }

/** Puts this person's name and today's date under the document. */
export function SignButton({ at }: Props) {
  const t = useTranslations('assessments.sign')
  const router = useRouter()
  const [isOpen, setOpen] = useState(false)
  const sign = useMutation(
    useTRPC().assessments.sign.mutationOptions({
      onSuccess: () => {
        setOpen(false)
        router.refresh()
      },
    }),
  )
  function change(open: boolean) {
    sign.reset()
    setOpen(open)
  }
  return (
    <>
      <button type="button" className="btn btn-primary" onClick={() => change(true)}>
        <PenLine className="icon" />
        {t('button')}
      </button>
      <ConfirmDialog
        isOpen={isOpen}
        onOpenChange={change}
        title={t('title')}
        confirmLabel={t('confirm')}
        busy={sign.isPending}
        onConfirm={() => sign.mutate(at)}
      >
        <div className="space-y-3 text-sm">
          <p>{t('explanation')}</p>
          <FailureNotice error={sign.error} />
        </div>
      </ConfirmDialog>
    </>
  )
}

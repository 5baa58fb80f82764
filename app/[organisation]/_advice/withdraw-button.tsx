'use client'

import { useMutation } from '@tanstack/react-query'
import { Undo2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useTRPC } from '@/app/_trpc/provider'
import { useWriting } from '../findings/_decide/use-writing'
import { WritingFailure } from '../findings/_decide/writing-failure'
import type { QuestionAt } from './answer-form'

/** Takes a question back that nobody answered yet. */
export function WithdrawButton({ at }: { at: QuestionAt }) {
  const t = useTranslations('advice')
  const mutation = useMutation(useTRPC().advice.withdraw.mutationOptions())
  const { show, isBusy, ...writing } = useWriting(mutation)
  return (
    <>
      <button
        type="button"
        className="btn btn-quiet btn-sm"
        aria-busy={isBusy || undefined}
        onClick={() => mutation.mutate(at, { onSuccess: () => show() })}
      >
        <Undo2 className="icon icon-sm" />
        {t('withdraw')}
      </button>
      <WritingFailure {...writing} />
    </>
  )
}

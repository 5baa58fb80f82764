'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { SubmitButton } from '@/app/_components/submit-button'
import { UnsavedGuard } from '@/app/_components/unsaved-guard'
import type { Writing } from './use-writing'
import { WritingFailure } from './writing-failure'

type Props = {
  title: string
  submit: string
  deciding: Writing
  dirty: boolean
  onSubmit: () => void
  onCancel: () => void
  children: ReactNode
}

/** One decision as a form in the row; after a conflict what is there now is read and what was typed stays. */
export function DecideForm({ title, submit, deciding, dirty, onSubmit, onCancel, children }: Props) {
  const common = useTranslations('common')
  return (
    <form
      className="bg-base-100 border-line space-y-3 rounded-box border p-3.5"
      noValidate
      aria-label={title}
      data-noprint
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      <p className="font-semibold">{title}</p>
      {children}
      <WritingFailure {...deciding} />
      <div className="flex flex-wrap gap-2">
        <SubmitButton busy={deciding.isBusy}>{submit}</SubmitButton>
        <button type="button" className="btn btn-quiet" onClick={onCancel}>
          {common('cancel')}
        </button>
      </div>
      <UnsavedGuard dirty={dirty && !deciding.isBusy} />
    </form>
  )
}

'use client'

import type { ReactNode } from 'react'
import { SubmitButton } from '@/app/_components/submit-button'
import { SaveFailure } from '../../inventory/save-failure'
import type { ChangeMany } from './use-change-many'

type Props = { submit: string; changing: ChangeMany; onSubmit: () => void; children: ReactNode }

/** One field for all selected activities, and the button that sets it. */
export function BulkForm({ submit, changing, onSubmit, children }: Props) {
  return (
    <form
      className="grid gap-3"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      {children}
      <SaveFailure error={changing.error} />
      <div>
        <SubmitButton busy={changing.isBusy}>{submit}</SubmitButton>
      </div>
    </form>
  )
}

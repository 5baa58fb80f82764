'use client'

import { Check } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { MarkIcon } from './mark-icon'
import { SubmitButton } from './submit-button'

type SaveBarProps = {
  dirty: boolean
  busy?: boolean
  /** Says "opgeslagen" while nothing changed since. */
  saved?: boolean
  /** Says it with the moment: "Opgeslagen om 16:20". */
  savedLabel?: string
  saveLabel?: string
  onDiscard?: () => void
  /** What saving would do, in a few words. */
  effect?: ReactNode
  /** A second way to save, between discard and save. */
  secondary?: ReactNode
}

/** Stays in sight below a form: whether work is unsaved, and what to do with it. The save button submits the form. */
export function SaveBar({
  dirty,
  busy = false,
  saved = false,
  savedLabel,
  saveLabel,
  onDiscard,
  effect,
  secondary,
}: SaveBarProps) {
  const t = useTranslations('common')
  return (
    <div className="rk-savebar mt-4">
      <div className="flex flex-wrap items-center gap-x-4">
        <p className="flex min-h-6 items-center gap-2 text-sm" role="status">
          {dirty && (
            <>
              <MarkIcon shape="ring" className="is-warn" />
              <b>{t('unsaved')}</b>
            </>
          )}
          {!dirty && saved && (
            <>
              <Check className="icon is-ok" />
              {savedLabel ?? t('saved')}
            </>
          )}
        </p>
        {effect}
      </div>
      <div className="flex flex-wrap gap-2">
        {onDiscard && dirty && (
          <button type="button" className="btn btn-quiet" onClick={onDiscard}>
            {t('discard')}
          </button>
        )}
        {secondary}
        <SubmitButton busy={busy}>{saveLabel ?? t('save')}</SubmitButton>
      </div>
    </div>
  )
}

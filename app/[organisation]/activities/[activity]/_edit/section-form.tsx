'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { formatDate } from '@/app/_components/format-date'
import { SaveBar } from '@/app/_components/save-bar'
import { UnsavedGuard } from '@/app/_components/unsaved-guard'
import { SaveFailure } from '../../../_agreements/save-failure'
import { PreviewSummary } from '../../../_preview/preview-summary'
import { SectionConflict } from './section-conflict'
import type { ActivityForm } from './use-activity-form'

type Props = {
  section: string
  editor: ActivityForm & { own?: { labels: Readonly<Record<string, string>> } }
  children: ReactNode
}

/** The form of a section: its fields, what went wrong beside them, and the bar that saves. */
export function SectionForm({ section, editor, children }: Props) {
  const t = useTranslations('activity.editor')
  const locale = useLocale()
  const { form, conflict, savedAt, isSaving, submit, submitAndGoOn } = editor
  const { isDirty } = form.formState
  return (
    <form className="min-w-0" noValidate onSubmit={submit}>
      <div className="space-y-4">{children}</div>
      <div className="mt-4 space-y-3">
        {conflict.meeting && (
          <SectionConflict
            section={section}
            meeting={conflict.meeting}
            labels={editor.own?.labels ?? {}}
            onChoose={conflict.choose}
          />
        )}
        <SaveFailure error={editor.error} />
      </div>
      <SaveBar
        effect={<PreviewSummary />}
        dirty={isDirty}
        busy={isSaving}
        saved={savedAt !== null}
        savedLabel={savedAt ? t('savedAt', { time: formatDate(savedAt, 'clock', locale) }) : undefined}
        onDiscard={editor.discard}
        secondary={
          submitAndGoOn && (
            <button type="button" className="btn btn-line" onClick={() => !isSaving && submitAndGoOn()}>
              {t('saveAndGoOn')}
            </button>
          )
        }
      />
      <UnsavedGuard dirty={isDirty} />
    </form>
  )
}

'use client'

import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/app/_components/format-date'
import { SaveBar } from '@/app/_components/save-bar'
import { UnsavedGuard } from '@/app/_components/unsaved-guard'
import { definitions } from '@/server/domain/assessments/definitions'
import { isAsked } from '@/server/domain/assessments/progress'
import { suggestOutcome } from '@/server/domain/assessments/suggest-outcome'
import { SaveFailure } from '../../../../_agreements/save-failure'
import { PreviewSummary } from '../../../../_preview/preview-summary'
import { SuggestionBox } from '../_parts/suggestion-box'
import type { AssessmentView } from '../_parts/view'
import { AssessmentConflict } from './assessment-conflict'
import { ItemField } from './item-field'
import { useAssessmentForm } from './use-assessment-form'

type Props = { organisation: string; view: AssessmentView; sectionId: string; nextHref: string; isLast: boolean }

/** One section of an assessment: its questions, what the answers point to, and the bar that saves. */
export function AssessmentEditor({ organisation, view, sectionId, nextHref, isLast }: Props) {
  const t = useTranslations('assessments.editor')
  const locale = useLocale()
  const definition = definitions[view.kind]
  const section = definition.sections.find(({ id }) => id === sectionId) ?? {
    id: sectionId,
    title: definition.label,
    items: [],
  }
  const editor = useAssessmentForm({ organisation, definition, section, view, nextHref })
  const content = editor.contentNow()
  const decides = section.items.some(({ id }) => id === definition.outcome)
  const { isDirty } = editor.form.formState
  return (
    <form className="min-w-0" noValidate onSubmit={editor.submit}>
      {view.signed && <p className="rk-note is-note mb-4">{t('signedNote')}</p>}
      <div className="max-w-[70ch] space-y-6">
        {decides && (
          <SuggestionBox
            definition={definition}
            content={content}
            suggestion={suggestOutcome(view.kind, content, view.facts, view.today)}
          />
        )}
        {section.items
          .filter((item) => isAsked(item, content))
          .map((item) => (
            <ItemField key={item.id} item={item} editor={editor} />
          ))}
      </div>
      <div className="mt-4 space-y-3">
        {editor.meeting && <AssessmentConflict section={section} meeting={editor.meeting} onChoose={editor.choose} />}
        <SaveFailure error={editor.error} />
      </div>
      <SaveBar
        effect={<PreviewSummary />}
        dirty={isDirty}
        busy={editor.isSaving}
        saved={editor.savedAt !== null}
        savedLabel={editor.savedAt ? t('savedAt', { time: formatDate(editor.savedAt, 'clock', locale) }) : undefined}
        onDiscard={editor.discard}
        secondary={
          <button type="button" className="btn btn-line" onClick={() => editor.submitAndGoOn()}>
            {isLast ? t('saveAndRead') : t('saveAndGoOn')}
          </button>
        }
      />
      <UnsavedGuard dirty={isDirty} />
    </form>
  )
}

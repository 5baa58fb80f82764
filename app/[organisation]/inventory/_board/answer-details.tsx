'use client'

import { useTranslations } from 'next-intl'
import { useWatch } from 'react-hook-form'
import { DateField } from '@/app/_components/date-field'
import { SelectField } from '@/app/_components/select-field'
import { SubmitButton } from '@/app/_components/submit-button'
import { TextArea } from '@/app/_components/text-area'
import { SaveFailure } from '../save-failure'
import { AnswerConflict } from './answer-conflict'
import { ArchiveDialog } from './archive-dialog'
import { useInventoryFrame } from './inventory-frame'
import type { AnswerForm } from './use-answer-form'

/** What goes with an answer that is being given: who finds out, why, and what saving does. */
export function AnswerDetails({ answer }: { answer: AnswerForm }) {
  const t = useTranslations('inventory')
  const common = useTranslations('common')
  const { owners } = useInventoryFrame()
  const { form, fields, entry } = answer
  const chosen = useWatch({ control: form.control, name: 'answer' })
  if (!answer.isEditing) return null

  const saysYes = chosen === 'yes' && entry.activities.length === 0
  return (
    <div className="rk-quiet grid gap-3 p-3">
      {answer.isConflict && <AnswerConflict answer={answer} />}
      <SaveFailure error={answer.error} />
      {chosen === 'unknown' && (
        <>
          <p className="text-sm">{t('staysBlindSpot')}</p>
          <div className="grid gap-3 sm:grid-cols-[minmax(0,1fr)_auto]">
            <SelectField
              label={t('owner')}
              choices={owners.map(({ id, name }) => ({ value: id, label: name }))}
              {...fields.field('ownerId')}
            />
            <DateField label={t('due')} {...fields.field('dueOn')} />
          </div>
        </>
      )}
      {saysYes && <p className="text-sm">{t('makesDraft')}</p>}
      <TextArea label={t('note')} optional {...fields.field('note')} />
      <div className="flex flex-wrap gap-2">
        <SubmitButton busy={answer.isBusy} className="btn btn-primary btn-sm">
          {common('save')}
        </SubmitButton>
        <button type="button" className="btn btn-quiet btn-sm" onClick={answer.cancel}>
          {common('cancel')}
        </button>
      </div>
      <ArchiveDialog answer={answer} />
    </div>
  )
}

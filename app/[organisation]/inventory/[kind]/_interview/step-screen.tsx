'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { SubmitButton } from '@/app/_components/submit-button'
import type { InterviewStep } from '@/server/domain/questions/interview'
import { SaveFailure } from '../../save-failure'
import { SaveForm } from '../../save-form'
import { StepConflict } from './step-conflict'
import { StepFields } from './step-fields'
import type { StepEdit } from './use-step-edit'

type Props = {
  organisation: string
  step: InterviewStep
  edit: StepEdit
  count: { number: number; total: number }
  onPrevious: (() => void) | null
  onNext: () => Promise<void>
  onLater: () => void
}

/** One question with its help and its inputs. Every way off this screen saves first. */
export function StepScreen({ organisation, step, edit, count, onPrevious, onNext, onLater }: Props) {
  const t = useTranslations('interview')
  const locale = useLocale()
  const heading = useRef<HTMLHeadingElement>(null)
  const { look } = edit

  useEffect(() => heading.current?.focus(), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: once per form, for what was typed before the script was ready
  useEffect(look, [edit.formKey])

  return (
    <section className="max-w-3xl" aria-labelledby="question">
      <p className="text-muted text-sm tabular-nums">{t('count', count)}</p>
      <h2 id="question" ref={heading} tabIndex={-1} className="rk-h2 mt-0.5 outline-none">
        {step.question[locale]}
      </h2>
      {step.help && <p className="text-muted mt-1 max-w-[68ch]">{step.help[locale]}</p>}
      <SaveForm key={edit.formKey} formRef={edit.formRef} className="mt-4 grid gap-4" onSave={onNext} onChange={look}>
        {edit.conflict && <StepConflict step={step} edit={edit} mine={edit.conflict} />}
        <SaveFailure error={edit.error} />
        <StepFields organisation={organisation} step={step} view={edit.view} onEdit={look} />
        <div className="rk-savebar">
          <button type="button" className="btn btn-quiet" onClick={onLater}>
            {t('later')}
          </button>
          <div className="flex flex-wrap gap-2">
            {onPrevious && (
              <button type="button" className="btn btn-line" onClick={onPrevious}>
                {t('previous')}
              </button>
            )}
            <SubmitButton busy={edit.isSaving}>{t('next')}</SubmitButton>
          </div>
        </div>
      </SaveForm>
    </section>
  )
}

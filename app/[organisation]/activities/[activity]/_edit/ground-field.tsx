'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useWatch } from 'react-hook-form'
import { Note } from '@/app/_components/note'
import { type RadioOption, RadioOptions } from '@/app/_components/radio-options'
import { term } from '@/server/domain/glossary'
import { splitGround } from '@/server/domain/register/activity-parts'
import { readableCitation } from '@/server/domain/touchpoints/citation'
import type { GroundAssessment } from '@/server/domain/touchpoints/grounds'
import { type LegalGroundKey, legalGroundKeys } from '@/server/domain/vocabulary/legal-grounds'
import { assessGround } from './purposes-schema'
import { useControl } from './use-control'
import type { SectionEditor } from './use-section-editor'

const terms = {
  consent: 'consent',
  contract: 'contract',
  legal_obligation: 'legal_obligation',
  vital_interests: 'vital_interests',
  public_task: 'public_task',
  legitimate_interest: 'legitimate_interests',
  soft_opt_in: 'soft_opt_in',
} as const
const order = { candidate: 0, neutral: 1, excluded: 2 }

/** The legal ground of a purpose. What the template excludes stays in sight with the reason; nothing is chosen for you. */
export function GroundField({ editor, at, kind }: { editor: SectionEditor; at: string; kind: string | null }) {
  const t = useTranslations('activity.ground')
  const fields = useTranslations('fields.purpose')
  const { form } = editor
  const { value, change, error } = useControl<LegalGroundKey | ''>(form, `${at}.ground`)
  const templatePurpose = String(useWatch({ control: form.control, name: `${at}.templatePurpose` }) ?? '')
  const option = useGroundOption(value)
  const assessed = legalGroundKeys
    .map((ground) => ({ ground, assessment: assessGround(kind, templatePurpose, ground) }))
    .sort((one, other) => order[one.assessment.standing] - order[other.assessment.standing])
  const chosen = assessed.find(({ ground }) => ground === value)?.assessment
  return (
    <div id="grounds" className="space-y-2">
      <RadioOptions
        label={fields('ground')}
        help={t('help')}
        error={error}
        options={assessed.map(({ ground, assessment }) => option(ground, assessment))}
        value={value || null}
        onChange={(event) => change(event.target.value as LegalGroundKey)}
      />
      {chosen?.standing === 'excluded' && <ExclusionNote assessment={chosen} />}
    </div>
  )
}

function useGroundOption(chosen: string) {
  const t = useTranslations('activity.ground')
  const locale = useLocale()
  return (ground: LegalGroundKey, assessment: GroundAssessment): RadioOption => {
    const { name, article } = splitGround(ground, locale)
    const { standing, note, reason, unless } = assessment
    const cite = assessment.cite && readableCitation(assessment.cite, locale)
    const option = { value: ground, label: name }
    if (standing !== 'excluded') {
      return { ...option, note: article, description: note?.[locale] ?? term(terms[ground]).explain[locale] }
    }
    const why = [reason?.[locale], ...(unless ?? []).map((condition) => condition[locale])]
    const text = why.map((sentence) => `${sentence}.`).join(' ')
    const mayChoose = unless !== undefined || chosen === ground
    return mayChoose
      ? { ...option, note: cite, description: `${t('usuallyNot')} ${text}` }
      : { ...option, note: cite, excluded: text }
  }
}

function ExclusionNote({ assessment: { reason, cite, unless } }: { assessment: GroundAssessment }) {
  const t = useTranslations('activity.ground')
  const locale = useLocale()
  const conditions = (unless ?? []).map((condition) => `${condition[locale]}.`).join(' ')
  return (
    <Note
      severity="warn"
      message={t('chosenAnyway')}
      why={`${reason?.[locale]}. ${conditions} ${t('writeWhy')}`}
      law={cite && readableCitation(cite, locale)}
    />
  )
}

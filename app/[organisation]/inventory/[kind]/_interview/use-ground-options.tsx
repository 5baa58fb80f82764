'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { RadioOption } from '@/app/_components/radio-options'
import type { InterviewView } from '@/server/api/routers/inventory'
import type { Purpose } from '@/server/domain/register/activity'
import { touchpointById } from '@/server/domain/touchpoints'
import { type GroundAssessment, groundAssessment } from '@/server/domain/touchpoints/grounds'
import { legalGroundKeys, legalGrounds } from '@/server/domain/vocabulary/legal-grounds'
import { groundUnknown } from './step-answer'

const order = { candidate: 0, neutral: 1, excluded: 2 } as const

/**
 * The legal grounds for a purpose with what the template says of each: fitting ones first, excluded ones last with the
 * reason. One that a condition can lift stays open to choose, because only a person knows whether it is met, and so does
 * one that was chosen already.
 */
export function useGroundOptions(view: InterviewView, purpose: Purpose | null): RadioOption[] {
  const t = useTranslations('interview')
  const locale = useLocale()
  const assessed = legalGroundKeys
    .map((ground) => ({ ground, ...assess(view, purpose, ground) }))
    .sort((a, b) => order[a.standing] - order[b.standing])
  const grounds = assessed.map(({ ground, standing, note, reason, cite, unless }): RadioOption => {
    const option = { value: ground, label: legalGrounds[ground][locale], note: cite }
    if (standing !== 'excluded') return { ...option, description: note?.[locale] }
    const why = reason?.[locale] ?? ''
    if (!unless && purpose?.ground !== ground) return { ...option, excluded: why }
    return {
      ...option,
      description: (
        <>
          <b>{t(unless ? 'onlyUnless' : 'doesNotFit')}</b>{' '}
          {[why, ...(unless ?? []).map((one) => one[locale])].join('. ')}.
        </>
      ),
    }
  })
  return [...grounds, { value: groundUnknown, label: t('groundUnknown'), description: t('groundUnknownHelp') }]
}

function assess(
  { kind, today }: InterviewView,
  purpose: Purpose | null,
  ground: (typeof legalGroundKeys)[number],
): GroundAssessment {
  if (!purpose?.templatePurpose) return { standing: 'neutral' }
  return groundAssessment(touchpointById(kind), purpose.templatePurpose, ground, today)
}

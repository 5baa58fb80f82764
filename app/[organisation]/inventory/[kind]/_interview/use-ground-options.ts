'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { RadioOption } from '@/app/_components/radio-options'
import type { InterviewView } from '@/server/api/routers/inventory'
import { term } from '@/server/domain/glossary'
import type { Purpose } from '@/server/domain/register/activity'
import { splitGround } from '@/server/domain/register/activity-parts'
import { touchpointById } from '@/server/domain/touchpoints'
import { readableCitation } from '@/server/domain/touchpoints/citation'
import { type GroundAssessment, groundAssessment } from '@/server/domain/touchpoints/grounds'
import { type LegalGroundKey, legalGroundKeys } from '@/server/domain/vocabulary/legal-grounds'
import { groundUnknown } from './step-answer'

const order = { candidate: 0, neutral: 1, excluded: 2 } as const

/**
 * The legal grounds for a purpose with what the template says of each: fitting ones first, excluded ones last with the
 * reason. One that a condition can lift stays open to choose, because only a person knows whether it is met, and so does
 * one that was chosen already.
 */
export function useGroundOptions(view: InterviewView, purpose: Purpose | null): RadioOption[] {
  const t = useTranslations('interview')
  const editor = useTranslations('activity.ground')
  const locale = useLocale()
  const assessed = legalGroundKeys
    .map((ground) => ({ ground, ...assess(view, purpose, ground) }))
    .sort((a, b) => order[a.standing] - order[b.standing])
  const grounds = assessed.map(({ ground, standing, note, reason, cite, unless }): RadioOption => {
    const { name, article } = splitGround(ground, locale)
    if (standing !== 'excluded') {
      const description = note?.[locale] ?? term(termOf(ground)).explain[locale]
      return { value: ground, label: name, note: article, description }
    }
    const option = { value: ground, label: name, note: cite && readableCitation(cite, locale) }
    const why = [reason, ...(unless ?? [])].map((sentence) => `${sentence?.[locale]}.`).join(' ')
    const mayChoose = unless !== undefined || purpose?.ground === ground
    return mayChoose ? { ...option, description: `${editor('usuallyNot')} ${why}` } : { ...option, excluded: why }
  })
  return [...grounds, { value: groundUnknown, label: t('groundUnknown'), description: t('groundUnknownHelp') }]
}

/** The glossary calls one of the grounds in the plural. */
function termOf(ground: LegalGroundKey) {
  return ground === 'legitimate_interest' ? 'legitimate_interests' : ground
}

function assess({ kind, today }: InterviewView, purpose: Purpose | null, ground: LegalGroundKey): GroundAssessment {
  if (!purpose?.templatePurpose) return { standing: 'neutral' }
  return groundAssessment(touchpointById(kind), purpose.templatePurpose, ground, today)
}

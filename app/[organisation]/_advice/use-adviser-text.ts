'use client'

import { useLocale, useTranslations } from 'next-intl'
import { readableCitations } from '@/server/domain/law/citations'
import { activityNumber } from '@/server/domain/register/activity'
import type { Advice } from './told'

/** What an adviser needs to know: which organisation, activity and finding, the law, the question and where it stands. */
export function useAdviserText(slug: string, advice: Advice): { subject: string; text: string } {
  const t = useTranslations('advice.message')
  const locale = useLocale()
  const { activity, finding, organisation, question, adviser, asker } = advice
  const number = activityNumber(activity.number)
  const cites = finding ? readableCitations(finding.cites, locale).join(', ') : ''
  const lines = [
    t('greeting', { adviser: adviser ?? '' }),
    t('opening', { organisation }),
    t('activity', { number, name: activity.name }),
    finding && t('finding', { says: finding.says[locale], cites: cites || '–' }),
    t('question', { question }),
    t('address', { address: `${window.location.origin}/${slug}/activities/${activity.id}#advice` }),
    t('closing', { asker: asker ?? '', organisation }),
  ]
  return {
    subject: t('subjectText', { number, name: activity.name, organisation }),
    text: lines.filter(Boolean).join('\n\n'),
  }
}

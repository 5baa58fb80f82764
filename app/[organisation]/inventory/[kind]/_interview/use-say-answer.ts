'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { InterviewView } from '@/server/api/routers/inventory'
import type { InterviewAnswer } from '@/server/domain/questions/interview-input'
import { splitGround } from '@/server/domain/register/activity-parts'

type Ground = Extract<InterviewAnswer, { fills: 'purpose.ground' }>['purposes'][number]

/** Says the answer of a screen in words; several lines when it holds several things, '' when it is empty. */
export function useSayAnswer(view: InterviewView): (answer: InterviewAnswer) => string {
  const t = useTranslations('interview')
  const common = useTranslations('common')
  const locale = useLocale()

  const entryOf = (entry: { entryId: string } | { label: string }) =>
    'label' in entry ? entry.label : (view.choices.find((choice) => choice.id === entry.entryId)?.label ?? '')
  const groundOf = ({ ground, unknown }: Omit<Ground, 'id'>) => {
    if (ground) return splitGround(ground, locale).name
    return unknown ? t('groundUnknown') : t('groundOpen')
  }

  return (answer) => {
    switch (answer.fills) {
      case 'activity.storedByUs':
      case 'activity.storedByVendor':
        return answer.value ? common(answer.value) : ''
      case 'activity.information':
      case 'activity.proportionality':
        return answer.text
      case 'activity.dataLines':
        return [...labelsOf(view, answer.keep), ...answer.add.map(entryOf)].join('\n')
      case 'activity.measures':
        return [...labelsOf(view, answer.keep), ...answer.add.map(entryOf)].join('\n')
      case 'purpose.ground': {
        const textOf = new Map(view.activity?.purposes.map(({ id, text }) => [id, text]))
        const kept = answer.purposes.map((purpose) => ({ ...purpose, text: textOf.get(purpose.id) ?? '' }))
        return [...kept, ...answer.add].map((purpose) => `${purpose.text}: ${groundOf(purpose)}`).join('\n')
      }
      case 'answer':
        return [answer.value === 'unknown' ? common('unknown') : '', answer.note].filter(Boolean).join('\n')
    }
  }
}

/** The names of the lines of data or measures with these ids. */
function labelsOf({ activity, labels }: InterviewView, ids: readonly string[]): string[] {
  const chosen = new Set(ids)
  const data = activity?.dataLines.filter((line) => chosen.has(line.id)).map((line) => labels[line.categoryId] ?? '')
  const measures = activity?.measures.filter((line) => chosen.has(line.id)).map((line) => labels[line.entryId] ?? '')
  return [...(data ?? []), ...(measures ?? [])]
}

'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useWatch } from 'react-hook-form'
import { type ConflictingField, ConflictNotice } from '@/app/_components/conflict-notice'
import { formatDate } from '@/app/_components/format-date'
import { type AnswerValues, valuesOf } from './answer-values'
import { useInventoryFrame } from './inventory-frame'
import type { AnswerForm } from './use-answer-form'

const parts = ['answer', 'ownerId', 'dueOn', 'note'] as const
const labels = { answer: 'answer', ownerId: 'owner', dueOn: 'due', note: 'note' } as const

/** Somebody else answered meanwhile: both answers, and a choice for each part that differs. */
export function AnswerConflict({ answer }: { answer: AnswerForm }) {
  const t = useTranslations('inventory')
  const locale = useLocale()
  const say = useSayPart()
  const { form, entry } = answer
  const mine = useWatch({ control: form.control }) as AnswerValues
  const theirs = valuesOf(entry.answer)
  const fields = parts
    .map(
      (name): ConflictingField => ({ name, label: t(labels[name]), mine: say(name, mine), theirs: say(name, theirs) }),
    )
    .filter((field) => field.mine !== field.theirs)
  const by = entry.answer?.answeredByName
    ? { name: entry.answer.answeredByName, time: formatDate(entry.answer.answeredAt, 'clock', locale) }
    : undefined
  return (
    <ConflictNotice
      by={by}
      fields={fields}
      onKeepMine={() => {}}
      onTakeTheirs={(name) => {
        const part = parts.find((one) => one === name)
        if (part) form.setValue(part, theirs[part], { shouldDirty: true })
      }}
    />
  )
}

function useSayPart() {
  const common = useTranslations('common')
  const { owners } = useInventoryFrame()
  return (part: (typeof parts)[number], values: AnswerValues): string => {
    if (part === 'answer') return values.answer ? common(values.answer) : ''
    if (part === 'ownerId') return owners.find((owner) => owner.id === values.ownerId)?.name ?? ''
    return part === 'dueOn' && values.dueOn ? formatDate(values.dueOn, 'table', 'nl') : values[part]
  }
}

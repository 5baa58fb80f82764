'use client'

import { Check, X } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { AnswerGroup } from '@/app/_components/answer-group'
import { Chip } from '@/app/_components/chip'
import { HatchText } from '@/app/_components/hatch-text'
import { usageQuestion } from '@/server/domain/questions/usage'
import type { TriState } from '@/server/domain/register/values'
import { type TouchpointKind, touchpointById } from '@/server/domain/touchpoints'
import { useInventoryFrame } from './inventory-frame'
import type { AnswerForm } from './use-answer-form'

/** Ja, nee, weet niet; for who may not answer the answer itself, without anything to press. */
export function AnswerControl({ answer }: { answer: AnswerForm }) {
  const common = useTranslations('common')
  const { mayAnswer } = useInventoryFrame()
  const question = useUsageQuestion(answer.entry.kind)
  if (!mayAnswer) return <PlainAnswer answer={answer.entry.answer?.answer ?? null} />
  const { defaultValue: _text, ...field } = answer.fields.field('answer')
  const saved = answer.form.formState.defaultValues?.answer ?? null
  return (
    <>
      <AnswerGroup label={question} hideLabel {...field} defaultValue={saved} />
      <p className="sr-only" role="status">
        {answer.isSaved && common('saved')}
      </p>
    </>
  )
}

/** The wording of the catalogue, or the name of the touchpoint where the article names several at once. */
function useUsageQuestion(kind: TouchpointKind): string {
  const t = useTranslations('inventory')
  const locale = useLocale()
  return usageQuestion(kind)?.text[locale] ?? t('doYouUse', { touchpoint: touchpointById(kind).label[locale] })
}

function PlainAnswer({ answer }: { answer: TriState | null }) {
  const t = useTranslations('common')
  const own = useTranslations('inventory')
  if (answer === null) return <HatchText>{own('notAnswered')}</HatchText>
  if (answer === 'unknown') return <HatchText>{t('unknown')}</HatchText>
  const Icon = answer === 'yes' ? Check : X
  return <Chip icon={<Icon className="icon" />}>{t(answer)}</Chip>
}

'use client'

import { useTranslations } from 'next-intl'
import { RadioOptions } from '@/app/_components/radio-options'
import { TextField } from '@/app/_components/text-field'
import type { InterviewView } from '@/server/api/routers/inventory'
import { inputs } from './step-answer'
import { useGroundOptions } from './use-ground-options'

/** A purpose that the template does not know. */
export function NewPurpose({ name, view }: { name: string; view: InterviewView }) {
  const t = useTranslations('interview.purposes')
  const options = useGroundOptions(view, null)
  return (
    <li className="rk-panel grid gap-3 px-4 py-3">
      <TextField label={t('new')} help={t('newHelp')} name={name} maxLength={10_000} />
      <RadioOptions label={t('groundNew')} name={inputs.ground(name)} options={options} />
    </li>
  )
}

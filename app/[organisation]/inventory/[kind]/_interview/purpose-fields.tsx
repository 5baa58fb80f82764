'use client'

import { Plus } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { templateDisclaimer } from '@/server/domain/touchpoints/disclaimer'
import { NewPurpose } from './new-purpose'
import { PurposeChoice } from './purpose-choice'
import { inputs, newPurposes } from './step-answer'
import type { StepFieldsProps } from './step-fields'

/** Per purpose: whether the data are used for it, and on which ground (S4-28). */
export function PurposeFields({ view }: StepFieldsProps) {
  const t = useTranslations('interview.purposes')
  const locale = useLocale()
  const [added, setAdded] = useState(0)
  return (
    <>
      <p className="text-sm">{t('help')}</p>
      <ul className="grid gap-3">
        {view.activity?.purposes.map((purpose) => (
          <PurposeChoice key={purpose.id} purpose={purpose} view={view} />
        ))}
        {Array.from({ length: added }, (_, index) => inputs.newPurpose(index)).map((name) => (
          <NewPurpose key={name} name={name} view={view} />
        ))}
      </ul>
      {added < newPurposes && (
        <button type="button" className="btn btn-line btn-sm justify-self-start" onClick={() => setAdded(added + 1)}>
          <Plus className="icon" />
          {t('add')}
        </button>
      )}
      <p className="text-muted text-xs">{templateDisclaimer[locale]}</p>
    </>
  )
}

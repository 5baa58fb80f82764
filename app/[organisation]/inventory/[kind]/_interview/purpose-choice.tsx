'use client'

import { useTranslations } from 'next-intl'
import { CheckboxField } from '@/app/_components/checkbox-field'
import { Chip } from '@/app/_components/chip'
import { RadioOptions } from '@/app/_components/radio-options'
import type { InterviewView } from '@/server/api/routers/inventory'
import { isGroundUnknown } from '@/server/domain/questions/interview-progress'
import type { Purpose } from '@/server/domain/register/activity'
import { groundUnknown, inputs } from './step-answer'
import { useGroundOptions } from './use-ground-options'

/** One purpose: ticked when it applies, and then its legal ground. */
export function PurposeChoice({ purpose, view }: { purpose: Purpose; view: InterviewView }) {
  const t = useTranslations('interview.purposes')
  const general = useTranslations('interview')
  const options = useGroundOptions(view, purpose)
  const { id, text, proposed, ground } = purpose
  const saved = ground ?? (isGroundUnknown(id, view.answers) ? groundUnknown : null)
  return (
    <li className="rk-panel group/purpose px-4 py-3">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <CheckboxField label={text} name={inputs.purpose} value={id} defaultChecked={!proposed} />
        {proposed && <Chip tone="note">{general('proposal')}</Chip>}
      </div>
      <div className="mt-3 hidden group-has-[[name=purpose]:checked]/purpose:block">
        <RadioOptions
          label={t('ground', { purpose: text })}
          name={inputs.ground(id)}
          options={options}
          defaultValue={saved}
        />
      </div>
    </li>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { RadioOptions } from '@/app/_components/radio-options'
import type { Dpo } from './told'

type Props = Omit<ComponentProps<typeof RadioOptions>, 'label' | 'options'> & { dpo: Dpo }

/** Who is asked. Without an FG, and for the FG, that choice stays visible and says why it cannot be made. */
export function AddresseeField({ dpo, ...input }: Props) {
  const t = useTranslations('advice.to')
  const excluded = dpo.isMe ? t('isMe') : dpo.names.length === 0 ? t('noDpo') : undefined
  return (
    <RadioOptions
      {...input}
      label={t('label')}
      options={[
        { value: 'dpo', label: t('dpo'), description: t('dpoHelp', { names: dpo.names.join(', ') }), excluded },
        { value: 'adviser', label: t('adviser'), description: t('adviserHelp') },
      ]}
    />
  )
}

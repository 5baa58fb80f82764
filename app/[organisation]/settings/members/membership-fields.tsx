'use client'

import { useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { CheckboxField } from '@/app/_components/checkbox-field'
import { DateField } from '@/app/_components/date-field'
import { RadioOptions } from '@/app/_components/radio-options'
import { roles } from '@/server/domain/permissions'

type MembershipFieldsProps = {
  role: Omit<ComponentProps<typeof RadioOptions>, 'label' | 'options'>
  isDpo: Omit<ComponentProps<typeof CheckboxField>, 'label'>
  endsOn: Omit<ComponentProps<typeof DateField>, 'label'>
}

/** What somebody may do, whether it is the FG, and until when. */
export function MembershipFields({ role, isDpo, endsOn }: MembershipFieldsProps) {
  const t = useTranslations('members')
  const names = useTranslations('shell.role')
  return (
    <>
      <RadioOptions
        {...role}
        label={t('role')}
        options={roles.map((value) => ({ value, label: names(value), description: t(`roleHelp.${value}`) }))}
      />
      <CheckboxField {...isDpo} label={t('edit.dpo')} help={t('edit.dpoHelp')} />
      <DateField {...endsOn} label={t('edit.endsOn')} help={t('edit.endsOnHelp')} optional />
    </>
  )
}

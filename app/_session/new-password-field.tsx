'use client'

import { useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { PasswordField } from '@/app/_components/password-field'

type NewPasswordFieldProps = Omit<ComponentProps<typeof PasswordField>, 'label' | 'help' | 'autoComplete'> & {
  /** Whether there was another password before. */
  replaces?: boolean
}

/** A password that somebody chooses, with what it must hold. */
export function NewPasswordField({ replaces = false, ...input }: NewPasswordFieldProps) {
  const t = useTranslations('account')
  return (
    <PasswordField
      {...input}
      label={t(replaces ? 'newPassword' : 'password')}
      help={t('passwordHelp')}
      autoComplete="new-password"
    />
  )
}

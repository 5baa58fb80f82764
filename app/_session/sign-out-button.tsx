'use client'

import { useTranslations } from 'next-intl'
import { signOut } from './sign-out'

export function SignOutButton() {
  const t = useTranslations('shell')
  return (
    <button type="button" className="btn btn-quiet btn-sm" onClick={signOut}>
      {t('signOut')}
    </button>
  )
}

'use client'

import { signOut } from 'next-auth/react'
import { useTranslations } from 'next-intl'
import { UserMenu } from '@/app/_components/user-menu'

/** Who is signed in; leads to the account and signs out. */
export function AccountMenu({ name, detail }: { name: string; detail: string }) {
  const t = useTranslations('shell')
  return (
    <UserMenu
      name={name}
      email={detail}
      entries={[
        { id: 'account', label: t('account'), href: '/account' },
        { id: 'sign-out', label: t('signOut') },
      ]}
      onAction={() => signOut({ callbackUrl: '/sign-in' })}
    />
  )
}

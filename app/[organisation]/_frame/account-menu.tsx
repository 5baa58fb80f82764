'use client'

import { useTranslations } from 'next-intl'
import { leavePage } from '@/app/_components/leave-page'
import { UserMenu } from '@/app/_components/user-menu'
import { signOut } from '@/app/_session/sign-out'

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
      onAction={() => leavePage(() => void signOut())}
    />
  )
}

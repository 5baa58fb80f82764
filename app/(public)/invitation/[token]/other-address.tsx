'use client'

import { useTranslations } from 'next-intl'
import { askAuth } from '@/app/_session/ask-auth'

/** Somebody else is signed in here: the way out is to sign out and come back to this page. */
export function OtherAddress({ email }: { email: string }) {
  const t = useTranslations('account.invitation')
  async function leave() {
    await askAuth('signout', {})
    window.location.reload()
  }
  return (
    <>
      <p className="mt-5">{t('otherAddress', { email })}</p>
      <button type="button" className="btn btn-line mt-4" onClick={leave}>
        {t('signOut')}
      </button>
    </>
  )
}

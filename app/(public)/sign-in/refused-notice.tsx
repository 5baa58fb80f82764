'use client'

import { useTranslations } from 'next-intl'
import { ErrorNotice } from '@/app/_components/error-notice'
import { MarkIcon } from '@/app/_components/mark-icon'
import type { Failure } from '@/app/_i18n/failure'

const minute = 60

/** Why nobody was signed in: wrong, too often, or something that has nothing to do with the password. */
export function RefusedNotice({ refused }: { refused: Failure | 'credentials' }) {
  const t = useTranslations('account.signIn')
  const errors = useTranslations('errors')
  if (refused === 'credentials') {
    return (
      <div className="rk-note is-block flex gap-2" role="alert">
        <MarkIcon shape="block" className="mt-[0.15rem]" />
        <div className="min-w-0">
          <p className="font-semibold">{t('wrong')}</p>
          <p className="mt-0.5">{t('wrongNext')}</p>
        </div>
      </div>
    )
  }
  return (
    <ErrorNotice code={refused.code}>
      {refused.retryAfter > 0 && (
        <p className="mt-1 font-medium">{errors('wait', { minutes: Math.ceil(refused.retryAfter / minute) })}</p>
      )}
    </ErrorNotice>
  )
}

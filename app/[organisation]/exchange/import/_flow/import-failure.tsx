'use client'

import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { ErrorNotice } from '@/app/_components/error-notice'
import { Note } from '@/app/_components/note'
import { SessionExpiredNotice } from '@/app/_components/session-expired-notice'
import { useFileSize } from '@/app/_components/use-file-size'
import { maximumImportBytes } from '@/server/domain/register/exchange'
import { ProblemList } from './problem-list'
import type { ImportRefusal } from './send-register'

/** Why nothing came in. The file is still chosen. */
export function ImportFailure({ refusal }: { refusal: ImportRefusal }) {
  const t = useTranslations('exchange.import')
  const size = useFileSize()
  const path = usePathname()
  return (
    <div className="mt-4" role="alert">
      {'problems' in refusal ? (
        <>
          <Note severity="block" message={t('refused')} why={t('refusedText')} />
          <ProblemList problems={refusal.problems} />
        </>
      ) : refusal.failure.code === 'unauthorised' ? (
        <SessionExpiredNotice signInHref={`/sign-in?callbackUrl=${encodeURIComponent(path)}`} />
      ) : refusal.failure.code === 'too_large' ? (
        <Note severity="block" message={t('tooLarge')} why={t('tooLargeText', { size: size(maximumImportBytes) })} />
      ) : (
        <ErrorNotice code={refusal.failure.code} />
      )}
    </div>
  )
}

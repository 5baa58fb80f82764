import { useTranslations } from 'next-intl'
import { readErrorCode } from '@/app/_components/error-code'
import { ErrorNotice } from '@/app/_components/error-notice'
import { Note } from '@/app/_components/note'

/** Why no file came after the button was pressed. */
export function ExportFailure({ code }: { code: string }) {
  const t = useTranslations('exchange.export')
  return (
    <div className="mt-4" role="alert">
      {code === 'rate_limited' ? (
        <Note severity="warn" message={t('busy')} why={t('busyWhy')} />
      ) : (
        <ErrorNotice code={readErrorCode(code)} />
      )}
    </div>
  )
}

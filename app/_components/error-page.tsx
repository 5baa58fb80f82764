import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ErrorCode } from './error-code'
import { PageMain } from './page-main'

type ErrorPageProps = { code: ErrorCode; digest?: string; onRetry?: () => void; backHref?: string }

/** A whole page that says what happened, why, and where to go. */
export function ErrorPage({ code, digest, onRetry, backHref = '/' }: ErrorPageProps) {
  const t = useTranslations('errors')
  const common = useTranslations('common')
  return (
    <PageMain>
      <span className="hatch outline-field mb-4 block h-8 w-14 rounded-field outline-1" />
      <h1 className="rk-title">{t(`${code}.what`)}</h1>
      <p className="rk-lede">{t(`${code}.why`)}</p>
      <p className="mt-2 max-w-[68ch]">{t(`${code}.next`)}</p>
      {digest && <p className="text-muted mt-2 text-sm">{t('reference', { digest })}</p>}
      <div className="mt-5 flex flex-wrap gap-2">
        {onRetry && (
          <button type="button" className="btn btn-primary" onClick={onRetry}>
            {common('retry')}
          </button>
        )}
        <Link className="btn btn-line" href={backHref}>
          {t('backToStart')}
        </Link>
      </div>
    </PageMain>
  )
}

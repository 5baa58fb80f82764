import { useTranslations } from 'next-intl'

/** The session ended while somebody was typing: sign in beside this page, then save here. */
export function SessionExpiredNotice({ signInHref }: { signInHref: string }) {
  const t = useTranslations('common.session')
  return (
    <div className="rk-note is-warn" role="alert">
      <p className="font-semibold">{t('title')}</p>
      <p className="mt-0.5">{t('explanation')}</p>
      <a className="fix" href={signInHref} target="_blank" rel="noopener">
        {t('signIn')}
      </a>
    </div>
  )
}

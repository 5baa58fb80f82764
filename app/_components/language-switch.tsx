import { useLocale, useTranslations } from 'next-intl'

/** A plain form: it works before and without scripts. A page with unsaved text asks first. */
export function LanguageSwitch() {
  const t = useTranslations('shell')
  const other = useLocale() === 'nl' ? 'en' : 'nl'
  return (
    <form action="/api/preferences" method="post">
      <button type="submit" className="btn btn-quiet btn-sm" name="locale" value={other}>
        {t('languageCode')}
        <span className="sr-only">. {t('switchLanguage')}</span>
      </button>
    </form>
  )
}

import { useTranslations } from 'next-intl'
import { mainId } from './page-main'

/** First stop of the keyboard: past the navigation. */
export function SkipLink() {
  const t = useTranslations('common')
  return (
    <a className="rk-skip" href={`#${mainId}`}>
      {t('skipToContent')}
    </a>
  )
}

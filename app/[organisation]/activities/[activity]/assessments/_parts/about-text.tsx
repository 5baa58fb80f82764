import { useLocale, useTranslations } from 'next-intl'
import { countryName } from '@/server/domain/law/countries'

/** What an assessment is about: the activity itself, a purpose, a party, or a transfer to a country. */
export function AboutText({ about, country }: { about: string; country: string | null }) {
  const t = useTranslations('assessments')
  const locale = useLocale()
  if (!about) return t('wholeActivity')
  return country ? t('transferTo', { name: about, country: countryName(country, locale) }) : about
}

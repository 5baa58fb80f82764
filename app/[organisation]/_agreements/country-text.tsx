import { useLocale, useTranslations } from 'next-intl'
import { HatchText } from '@/app/_components/hatch-text'
import { countryName } from '@/server/domain/law/countries'

/** The name of a country; hatched when nobody filled it in. */
export function CountryText({ code }: { code: string | null }) {
  const t = useTranslations('common')
  const locale = useLocale()
  return code === null ? <HatchText>{t('empty')}</HatchText> : countryName(code, locale)
}

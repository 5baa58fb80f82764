import { useTranslations } from 'next-intl'
import { Tabs } from '@/app/_components/tabs'
import type { Locale } from '@/server/domain/text'

/** The language the texts are written in. */
export function LanguageChoice({ language }: { language: Locale }) {
  const t = useTranslations('information')
  const locales = ['nl', 'en'] as const
  return (
    <Tabs
      label={t('language.label')}
      tabs={locales.map((one) => ({
        href: `?language=${one}`,
        label: t(`language.${one}`),
        current: one === language,
      }))}
    />
  )
}

import { useLocale } from 'next-intl'
import { useMemo } from 'react'
import type { Choice } from '@/app/_components/select-field'
import { countryCodes, countryName } from '@/server/domain/law/countries'

/** Every country by its name in the language of the reader. */
export function useCountryChoices(): Choice[] {
  const locale = useLocale()
  return useMemo(
    () =>
      countryCodes
        .map((code) => ({ value: code, label: countryName(code, locale) }))
        .toSorted((a, b) => a.label.localeCompare(b.label, locale)),
    [locale],
  )
}

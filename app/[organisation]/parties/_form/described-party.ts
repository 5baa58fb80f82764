import { useLocale, useTranslations } from 'next-intl'
import { countryName } from '@/server/domain/law/countries'
import type { PartyContent } from '@/server/domain/register/party'
import { answers } from '@/server/domain/vocabulary/answers'
import type { Described } from '../../_agreements/differences'

const plain = [
  'name',
  'registrationNumber',
  'vatNumber',
  'address',
  'contactPerson',
  'email',
  'phone',
  'website',
  'note',
] as const

/** How each field of a party reads as text, to compare two people's versions. */
export function useDescribedParty(): Described<PartyContent>[] {
  const words = useTranslations('fields.party')
  const t = useTranslations('parties.form')
  const common = useTranslations('common')
  const locale = useLocale()
  const place = (code: string | null) => (code ? countryName(code, locale) : '')
  const helper = ({ name, service, country, authorised }: PartyContent['subProcessors'][number]) =>
    [name, service, place(country), authorised ? answers[authorised][locale] : ''].filter(Boolean).join(', ')
  return [
    ...plain.map((name) => ({ name, label: words(name), text: (party: PartyContent) => party[name] })),
    { name: 'country', label: words('country'), text: (party) => place(party.country) },
    {
      name: 'noSubProcessorsConfirmed',
      label: words('noSubProcessorsConfirmed'),
      text: (party) => common(party.noSubProcessorsConfirmed ? 'yes' : 'no'),
    },
    {
      name: 'subProcessorsCheckedOn',
      label: words('subProcessorsCheckedOn'),
      text: (party) => party.subProcessorsCheckedOn ?? '',
    },
    { name: 'subProcessors', label: t('subProcessors'), text: (party) => party.subProcessors.map(helper).join('\n') },
  ]
}

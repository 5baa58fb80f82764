import { useLocale, useTranslations } from 'next-intl'
import { sayDay } from '@/server/domain/history/say-value'
import { countryName } from '@/server/domain/law/countries'
import type { OrganisationContent } from '@/server/domain/register/organisation'
import type { TriState } from '@/server/domain/register/values'
import { touchpointById } from '@/server/domain/touchpoints'
import { telemarketingExemptions } from '@/server/domain/vocabulary/telemarketing-exemption'
import type { Described } from '../../_agreements/differences'

const texts = [
  'name',
  'registrationNumber',
  'address',
  'email',
  'phone',
  'website',
  'representativeName',
  'representativeContact',
  'dpoName',
  'dpoEmail',
  'dpoPhone',
  'breachProcedure',
  'rightsProcedure',
] as const
const answers = ['establishedInEu', 'dpoRequired', 'dpoAppointed', 'art30Exemption', 'isPublicAuthority'] as const

/** Every detail of the organisation with its label and how it reads; empty text for what is not filled in. */
export function useDescribedOrganisation(): Described<OrganisationContent>[] {
  const t = useTranslations('fields.organisation')
  const common = useTranslations('common')
  const locale = useLocale()
  const answer = (value: TriState | null) => (value ? common(value) : '')
  const country = (code: string | null) => (code ? countryName(code, locale) : '')
  return [
    ...texts.map((name) => ({ name, label: t(name), text: (content: OrganisationContent) => content[name] })),
    ...answers.map((name) => ({ name, label: t(name), text: (content: OrganisationContent) => answer(content[name]) })),
    {
      name: 'approvalByAnother',
      label: t('approvalByAnother'),
      text: ({ approvalByAnother }) => common(approvalByAnother ? 'yes' : 'no'),
    },
    { name: 'country', label: t('country'), text: (content) => country(content.country) },
    { name: 'employeeCount', label: t('employeeCount'), text: ({ employeeCount }) => String(employeeCount ?? '') },
    { name: 'markets', label: t('markets'), text: ({ markets }) => markets.map(country).join(', ') },
    {
      name: 'telemarketingExemption',
      label: t('telemarketingExemption'),
      text: ({ telemarketingExemption: key }) => (key ? telemarketingExemptions[key][locale] : ''),
    },
    {
      name: 'cookieStatements',
      label: t('cookieStatements'),
      text: ({ cookieStatements }) =>
        cookieStatements.map(({ publishedOn, location }) => `${sayDay(publishedOn)}: ${location}`).join('\n'),
    },
    {
      name: 'channelPolicies',
      label: t('channelPolicies'),
      text: ({ channelPolicies }) =>
        channelPolicies
          .map(
            ({ kind, agreedOn, location }) => `${touchpointById(kind).label[locale]}, ${sayDay(agreedOn)}: ${location}`,
          )
          .join('\n'),
    },
  ]
}

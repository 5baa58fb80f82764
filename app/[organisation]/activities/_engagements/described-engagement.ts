import { useLocale, useTranslations } from 'next-intl'
import { countryName } from '@/server/domain/law/countries'
import { transferKinds, transferMechanisms } from '@/server/domain/law/transfers'
import type { Transfer } from '@/server/domain/register/engagement'
import type { EngagementFacts } from '@/server/domain/register/new-engagement'
import { answers } from '@/server/domain/vocabulary/answers'
import { engagementRoles } from '@/server/domain/vocabulary/engagement-roles'
import { onboardingRoles } from '@/server/domain/vocabulary/onboarding-roles'
import { providerModes } from '@/server/domain/vocabulary/provider-modes'
import type { Described } from '../../_agreements/differences'

const plain = ['product', 'roleReason', 'ownPurposesText'] as const
const answered = [
  'decidesPurpose',
  'usesForItself',
  'decidesTogether',
  'receivesData',
  'storesData',
  'ownPurposes',
  'transferOutsideEea',
] as const

/** How each field of an engagement reads as text, to compare two people's versions. */
export function useDescribedEngagement(): Described<EngagementFacts>[] {
  const words = useTranslations('fields.engagement')
  const t = useTranslations('engagements.form')
  const locale = useLocale()
  const transferText = ({ country, kind, mechanism, safeguardDocument }: Transfer) =>
    [
      country && countryName(country, locale),
      transferKinds[kind][locale],
      mechanism && transferMechanisms[mechanism][locale],
      safeguardDocument,
    ]
      .filter(Boolean)
      .join(', ')
  return [
    ...plain.map((name) => ({ name, label: words(name), text: (facts: EngagementFacts) => facts[name] })),
    { name: 'role', label: words('role'), text: (facts) => engagementRoles[facts.role][locale] },
    ...answered.map((name) => ({
      name,
      label: words(name),
      text: (facts: EngagementFacts) => {
        const answer = facts[name]
        return answer ? answers[answer][locale] : ''
      },
    })),
    {
      name: 'onboardingRole',
      label: words('onboardingRole'),
      text: ({ onboardingRole }) => (onboardingRole ? onboardingRoles[onboardingRole][locale] : ''),
    },
    {
      name: 'providerMode',
      label: words('providerMode'),
      text: ({ providerMode }) => (providerMode ? providerModes[providerMode][locale] : ''),
    },
    { name: 'transfers', label: t('transfers'), text: (facts) => facts.transfers.map(transferText).join('\n') },
  ]
}

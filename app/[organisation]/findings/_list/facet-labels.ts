import { useLocale, useTranslations } from 'next-intl'
import { type Facet, nobody, type OutcomeValue, outcomeValues } from '@/server/domain/findings/facets'
import { activityNumber } from '@/server/domain/register/activity'
import { outcomes, toSubstantiate } from '@/server/domain/rules/outcomes'
import { type RuleGroup, ruleGroups } from '@/server/domain/rules/rule'
import type { Text } from '@/server/domain/text'
import { isTouchpointKind, touchpointById } from '@/server/domain/touchpoints'
import { type Finding, marks } from '../../_findings/finding'

export type NamedActivity = NonNullable<Finding['activity']>

type ById = ReadonlyMap<string, string>
type Names = { people: ById; activities: ReadonlyMap<string, NamedActivity>; parties: ById; contracts: ById }

const outcomeLabels: Readonly<Record<OutcomeValue, Text>> = { ...outcomes, substantiate: toSubstantiate }

/** The words of a value of a facet; null for a value that nothing here has. */
export function useFacetLabels(names: Names): (facet: Facet, value: string) => string | null {
  const t = useTranslations('findings')
  const severity = useTranslations('common.severity')
  const locale = useLocale()
  return (facet, value) => {
    switch (facet) {
      case 'severity': {
        const weight = marks.find((one) => one === value)
        return weight ? severity(weight) : null
      }
      case 'outcome': {
        const outcome = outcomeValues.find((one) => one === value)
        return outcome ? outcomeLabels[outcome][locale] : null
      }
      case 'group':
        return Object.hasOwn(ruleGroups, value) ? ruleGroups[value as RuleGroup][locale] : null
      case 'owner':
        return value === nobody ? t('noOwner') : (names.people.get(value) ?? null)
      case 'touchpoint':
        if (value === nobody) return t('noTouchpoint')
        return isTouchpointKind(value) ? touchpointById(value).label[locale] : null
      case 'activity': {
        if (value === nobody) return t('noActivity')
        const activity = names.activities.get(value)
        return activity ? `${activityNumber(activity.number)} ${activity.name}` : null
      }
      case 'party':
        return names.parties.get(value) ?? null
      case 'contract':
        return names.contracts.get(value) ?? null
    }
  }
}

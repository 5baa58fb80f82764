import { useLocale, useTranslations } from 'next-intl'
import { type Facet, nobody } from '@/server/domain/findings/facets'
import { activityNumber } from '@/server/domain/register/activity'
import { type RuleGroup, ruleGroups } from '@/server/domain/rules/rule'
import { isTouchpointKind, touchpointById } from '@/server/domain/touchpoints'
import { type Finding, marks } from '../../_findings/finding'

export type NamedActivity = NonNullable<Finding['activity']>

type Names = { people: ReadonlyMap<string, string>; activities: ReadonlyMap<string, NamedActivity> }

/** The words of a value of a facet; null for a value that nothing here has. */
export function useFacetLabels({ people, activities }: Names): (facet: Facet, value: string) => string | null {
  const t = useTranslations('findings')
  const severity = useTranslations('common.severity')
  const locale = useLocale()
  return (facet, value) => {
    switch (facet) {
      case 'severity': {
        const weight = marks.find((one) => one === value)
        return weight ? severity(weight) : null
      }
      case 'group':
        return Object.hasOwn(ruleGroups, value) ? ruleGroups[value as RuleGroup][locale] : null
      case 'owner':
        return value === nobody ? t('noOwner') : (people.get(value) ?? null)
      case 'touchpoint':
        if (value === nobody) return t('noTouchpoint')
        return isTouchpointKind(value) ? touchpointById(value).label[locale] : null
      case 'activity': {
        if (value === nobody) return t('noActivity')
        const activity = activities.get(value)
        return activity ? `${activityNumber(activity.number)} ${activity.name}` : null
      }
    }
  }
}

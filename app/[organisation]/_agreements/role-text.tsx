import { useLocale, useTranslations } from 'next-intl'
import { HatchText } from '@/app/_components/hatch-text'
import { type EngagementRoleKey, engagementRoles } from '@/server/domain/vocabulary/engagement-roles'

/** What a party is in an activity; hatched as long as nobody decided. */
export function RoleText({ role }: { role: EngagementRoleKey }) {
  const t = useTranslations('agreements')
  const locale = useLocale()
  return role === 'unknown' ? <HatchText>{t('roleUnknown')}</HatchText> : engagementRoles[role][locale]
}

import { useLocale, useTranslations } from 'next-intl'
import { splitGround } from '@/server/domain/register/activity-parts'
import type { LegalGroundKey } from '@/server/domain/vocabulary/legal-grounds'

/** The name of a ground, or that there was none. */
export function useGroundWords() {
  const t = useTranslations('activity.groundChanges')
  const locale = useLocale()
  return (ground: LegalGroundKey | null) => (ground ? splitGround(ground, locale).name : t('none'))
}

import { useLocale, useTranslations } from 'next-intl'
import { looseKinds } from '@/server/domain/history/choices'
import type { ActivityPage } from './activity-page'
import { ReadSection } from './read-section'

/** What came in with an imported register and was not understood, or has no field of its own. */
export function LooseSection({ page, kind }: { page: ActivityPage; kind: 'unsorted' | 'extra' }) {
  const t = useTranslations('activity')
  const locale = useLocale()
  const values = page.activity.loose.filter((value) => value.kind === kind)
  if (values.length === 0) return null
  return (
    <ReadSection page={page} title={looseKinds[kind][locale]} sections={['loose']}>
      <p className="text-muted mb-2 text-sm">{t(`loose.${kind}`)}</p>
      <dl className="rk-dl">
        {values.map((value) => (
          <div key={value.id} className="contents">
            <dt>{value.label}</dt>
            <dd className="whitespace-pre-wrap">{value.value}</dd>
          </div>
        ))}
      </dl>
    </ReadSection>
  )
}

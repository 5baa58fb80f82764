import { useLocale, useTranslations } from 'next-intl'
import { readableCitations } from '@/server/domain/law/citations'
import { type Supervisor, supervisors } from '@/server/domain/law/supervisors'

/** Who supervises what. */
export function SupervisorsPart() {
  const t = useTranslations('docs.reference.supervisors')
  const locale = useLocale()
  const all: readonly Supervisor[] = Object.values(supervisors)
  return (
    <>
      <p className="text-muted">{t('lede')}</p>
      {all.map(({ name, supervises }) => (
        <div key={name.nl}>
          <h3 className="rk-h3">{name[locale]}</h3>
          <ul className="mt-1 list-disc space-y-1 pl-5">
            {supervises.map((one) => (
              <li key={one.nl}>
                {one[locale]}.{' '}
                <span className="text-muted text-sm">{readableCitations([one.cite], locale).join('; ')}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}

import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { findingHref } from '../../../../_findings/finding'
import { StandingText } from '../../../../_findings/standing-text'
import type { VerdictView } from './reasons'

type Props = { organisation: string; settled: VerdictView['settled'] }

/** What would stand in the way without a decision: a risk is never accepted out of sight. */
export function SettledList({ organisation, settled }: Props) {
  const t = useTranslations('verdict')
  const locale = useLocale()
  if (settled.length === 0) return null
  return (
    <section className="mt-6" aria-labelledby="settled">
      <h3 className="rk-h3" id="settled">
        {t('settled')}
      </h3>
      <ul className="divide-line border-line mt-1 divide-y border-y text-sm">
        {settled.map((finding) => (
          <li key={finding.key} className="py-2">
            <Link className="font-medium hover:underline" href={findingHref(organisation, finding)}>
              {finding.message[locale]}
            </Link>
            <p className="mt-0.5">
              <StandingText finding={finding} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { AdviceState } from '../../_advice/advice-state'
import { GivenAdvice } from '../../_advice/given-advice'
import type { Finding } from '../../_findings/finding'

/** What was asked and advised about a finding; it is kept with the activity and only shown here. */
export function AdviceFacts({ organisation, finding }: { organisation: string; finding: Finding }) {
  const t = useTranslations('advice')
  return finding.advice.map((advice) => (
    <div key={advice.id}>
      <dt className="font-semibold">
        {advice.adviser === null ? t('toDpo') : t('toAdviser', { adviser: advice.adviser })}
      </dt>
      <dd className="max-w-[62ch] space-y-1">
        <p className="whitespace-pre-wrap">{advice.question}</p>
        {advice.state === 'given' ? (
          <div className="border-line border-l pl-3">
            <GivenAdvice advice={advice} />
          </div>
        ) : (
          <AdviceState advice={advice} />
        )}
        <p>
          <Link className="rk-link" href={`/${organisation}/activities/${advice.activity.id}#advice-${advice.id}`}>
            {t('seeHere')}
          </Link>
        </p>
      </dd>
    </div>
  ))
}

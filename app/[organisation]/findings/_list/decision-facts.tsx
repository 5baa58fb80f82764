import { useTranslations } from 'next-intl'
import { LocalDate } from '@/app/_components/local-date'
import type { Finding } from '../../_findings/finding'

/** What was decided about a finding, with who did so and why; everybody who reads the register sees it. */
export function DecisionFacts({ finding }: { finding: Finding }) {
  const t = useTranslations('findings')
  const { decision } = finding
  if (!decision) return null
  const { kind, reason, decidedByName, decidedOn, expiresOn, dpoAdvice, dpoFollowed } = decision
  const on = () => <LocalDate value={decidedOn} />
  const until = () => <LocalDate value={expiresOn} />
  return (
    <>
      {kind && (
        <div>
          <dt className="font-semibold">{t(`decided.${kind}`)}</dt>
          <dd className="max-w-[62ch]">
            <p className="whitespace-pre-line">{reason}</p>
            <p className="text-muted text-xs">{t.rich('decided.by', { name: decidedByName ?? '', on, until })}</p>
            {dpoFollowed !== null && (
              <p className="text-muted text-xs">{t(dpoFollowed ? 'decided.followed' : 'decided.notFollowed')}</p>
            )}
          </dd>
        </div>
      )}
      {dpoAdvice && (
        <div>
          <dt className="font-semibold">{t('decided.advice')}</dt>
          <dd className="max-w-[62ch] whitespace-pre-line">{dpoAdvice}</dd>
        </div>
      )}
    </>
  )
}

import { useTranslations } from 'next-intl'
import { CopyText } from './copy-text'
import type { VerdictView } from './reasons'
import { useSummary } from './use-summary'

type Props = { verdict: VerdictView; name: string; organisationName: string }

/** The verdict as a text to send to who carries the campaign out. */
export function AgencyPanel({ verdict, name, organisationName }: Props) {
  const t = useTranslations('verdict.agency')
  return (
    <aside className="rk-quiet self-start p-4 print:hidden" aria-labelledby="agency">
      <h2 className="rk-h3 mb-2" id="agency">
        {t('title')}
      </h2>
      <CopyText text={useSummary(verdict, { name, organisationName })} />
    </aside>
  )
}

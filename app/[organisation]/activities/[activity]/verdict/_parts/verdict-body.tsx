import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { Reader } from '../../../../_findings/place-href'
import { HoldText } from './hold-text'
import { MoreReasons } from './more-reasons'
import { ReasonNote } from './reason-note'
import { reasonsOf, type VerdictView } from './reasons'
import { SettledList } from './settled-list'
import { VerdictHead } from './verdict-head'

type Props = {
  organisation: string
  verdict: VerdictView
  campaign: string | null
  activity: string
  /** where the questions are asked one by one; null when there is no interview for this reader */
  interviewHref: string | null
}

const shown = 3

/** May it start, and if not, why: the first reasons in full, who still has to approve, and the rest folded. */
export function VerdictBody({ organisation, verdict, campaign, activity, interviewHref }: Props) {
  const t = useTranslations('verdict')
  const reasons = reasonsOf(verdict)
  const reader: Reader = { readsOnly: verdict.mayNotEdit !== null }
  return (
    <section aria-labelledby="verdict">
      <VerdictHead verdict={verdict} campaign={campaign} activity={activity} />
      {reasons.length > 0 && (
        <ol className="mt-4 space-y-2.5" aria-label={t('reasons')}>
          {reasons.slice(0, shown).map((reason) => (
            <li key={reason.key}>
              <ReasonNote organisation={organisation} reason={reason} reader={reader} />
            </li>
          ))}
        </ol>
      )}
      <div className="mt-2.5 empty:hidden">
        <HoldText verdict={verdict} />
      </div>
      {interviewHref && (
        <Link className="btn btn-line mt-4" href={interviewHref}>
          {t('questions')}
        </Link>
      )}
      <MoreReasons organisation={organisation} reasons={reasons.slice(shown)} reader={reader} />
      <SettledList organisation={organisation} settled={verdict.settled} />
    </section>
  )
}

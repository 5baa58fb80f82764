import { ChevronDown } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { HatchText } from '@/app/_components/hatch-text'
import { LocalDate } from '@/app/_components/local-date'
import { SeverityMark } from '@/app/_components/severity-mark'
import { AdviceMark } from '../../_findings/advice-mark'
import { type Finding, markOf } from '../../_findings/finding'
import { StandingText } from '../../_findings/standing-text'

export const rowGrid =
  'grid grid-cols-[1.25rem_minmax(0,1fr)_1rem] items-start gap-x-3 px-4 lg:grid-cols-[7.25rem_minmax(0,1fr)_8.5rem_7.5rem_4.5rem_1rem]'

type Props = { finding: Finding; isOpen: boolean; children: ReactNode }

/** One finding on one line; it opens to why, the law, the fix and what can be decided. */
export function FindingRow({ finding, isOpen, children }: Props) {
  const t = useTranslations('findings')
  const locale = useLocale()
  const { key, message, subject, activity, decision } = finding
  const place = activity?.name ?? t('noActivity')
  const about = subject.label[locale]
  return (
    <li className="border-line border-b" id={key}>
      <details className="group open:bg-sunken" name="finding" open={isOpen} suppressHydrationWarning>
        <summary className={`${rowGrid} hover:bg-hover cursor-pointer list-none py-2.5 text-sm`}>
          <span className="hidden lg:block">
            <SeverityMark severity={markOf(finding)} />
          </span>
          <span className="lg:hidden">
            <SeverityMark severity={markOf(finding)} brief />
          </span>
          <span className="min-w-0">
            <span className="font-medium">{message[locale]}</span>
            {about && <span className="text-muted block">{about}</span>}
            <span className="text-muted block lg:hidden">{place}</span>
            <span className="block empty:hidden">
              <StandingText finding={finding} />
              <AdviceMark finding={finding} />
            </span>
          </span>
          <span className="text-muted hidden lg:block">{place}</span>
          <span className="hidden lg:block">
            <Owner finding={finding} />
          </span>
          <span className="hidden tabular-nums lg:block">
            <LocalDate value={decision?.dueOn} />
          </span>
          <ChevronDown className="icon text-muted group-open:rotate-180" />
        </summary>
        <div className="grid gap-x-8 gap-y-4 px-4 pt-1 pb-4 lg:grid-cols-[minmax(0,1fr)_17rem] lg:pl-[10rem]">
          {children}
        </div>
      </details>
    </li>
  )
}

/** Who solves it: the person it was given to, else the owner of the activity. */
function Owner({ finding }: { finding: Finding }) {
  const t = useTranslations('findings')
  const name = finding.decision?.assigneeName ?? finding.ownerName
  return name ?? <HatchText>{t('noOwner')}</HatchText>
}

import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { Note } from '@/app/_components/note'
import { readableCitations } from '@/server/domain/law/citations'
import { askHref } from '../_advice/asked-finding'
import { AdviceMark } from './advice-mark'
import { type Finding, findingHref, markOf } from './finding'
import { fixHref } from './place-href'
import { StandingText } from './standing-text'

type Props = {
  organisation: string
  finding: Finding
  readsOnly: boolean
  /** what it says, where that is more than its own message */
  message?: string
}

/** One finding as a note: what is wrong, with what where it does not say so itself, what to do, the law, what was decided, and the way to the very field. */
export function FindingNote({ organisation, finding, readsOnly, message }: Props) {
  const t = useTranslations('findings')
  const advice = useTranslations('advice')
  const locale = useLocale()
  const { activity, outcome, key } = finding
  const said = message ?? finding.message[locale]
  const about = finding.subject.label[locale]
  const ask = activity?.mayAsk && outcome === 'gap' ? askHref(organisation, activity.id, key) : null
  return (
    <Note
      severity={markOf(finding)}
      message={said}
      about={about && !said.includes(about) ? about : undefined}
      why={finding.fix[locale]}
      law={
        <>
          <Link href={findingHref(organisation, finding)}>
            {readableCitations(finding.cites, locale).join(', ') || t('why')}
          </Link>
          <span className="mt-1 block empty:hidden">
            <StandingText finding={finding} />
            <AdviceMark finding={finding} />
          </span>
        </>
      }
      fix={{ href: fixHref(organisation, finding, { readsOnly }), label: t(readsOnly ? 'look' : 'solve') }}
      also={ask ? { href: ask, label: advice('ask') } : undefined}
    />
  )
}

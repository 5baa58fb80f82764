import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { Note } from '@/app/_components/note'
import { byWeight } from '@/server/domain/findings/weight'
import { readableCitations } from '@/server/domain/law/citations'
import { askHref } from '../_advice/asked-finding'
import { AdviceMark } from './advice-mark'
import { type Finding, findingHref, markOf } from './finding'
import { fixHref } from './place-href'
import { StandingText } from './standing-text'

type Props = {
  organisation: string
  findings: readonly Finding[]
  readsOnly: boolean
  /** where the rest can be read, when there are more than fit beside a section */
  restHref: string
}

const shown = 4

/** Findings as notes beside what they are about, the heaviest first; the rest is one click away. */
export function FindingNotes({ organisation, findings, readsOnly, restHref }: Props) {
  const t = useTranslations('findings')
  const sorted = [...findings].sort(byWeight)
  const rest = sorted.length - shown
  if (sorted.length === 0) return null
  return (
    <>
      <ul className="space-y-2.5">
        {sorted.slice(0, shown).map((finding) => (
          <li key={finding.key}>
            <FindingNote organisation={organisation} finding={finding} readsOnly={readsOnly} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Link className="rk-link mt-2 inline-block text-sm" href={restHref}>
          {t('moreFindings', { count: rest })}
        </Link>
      )}
    </>
  )
}

function FindingNote({
  organisation,
  finding,
  readsOnly,
}: Omit<Props, 'findings' | 'restHref'> & { finding: Finding }) {
  const t = useTranslations('findings')
  const advice = useTranslations('advice')
  const locale = useLocale()
  const { activity, outcome, key } = finding
  const ask = activity?.mayAsk && outcome === 'gap' ? askHref(organisation, activity.id, key) : null
  return (
    <Note
      severity={markOf(finding)}
      message={finding.message[locale]}
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

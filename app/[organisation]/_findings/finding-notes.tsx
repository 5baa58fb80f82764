import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { byWeight } from '@/server/domain/findings/weight'
import type { Finding } from './finding'
import { FindingNote } from './finding-note'

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

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

export type Line = { key: string; href: string; name: ReactNode; detail?: string; aside: ReactNode }

const shown = 6

/** A short list with on each line a name that leads somewhere, and what counts about it. */
export function Lines({ lines, nothing, restHref }: { lines: readonly Line[]; nothing: string; restHref: string }) {
  const t = useTranslations('overview')
  if (lines.length === 0) return <p className="text-muted text-sm">{nothing}</p>
  const rest = lines.length - shown
  return (
    <>
      <ul className="divide-line divide-y text-sm">
        {lines.slice(0, shown).map(({ key, href, name, detail, aside }) => (
          <li key={key} className="flex items-baseline justify-between gap-3 py-1.5">
            <span className="min-w-0">
              <Link className="hover:underline" href={href}>
                {name}
              </Link>
              {detail && <span className="text-muted"> {detail}</span>}
            </span>
            <span className="text-muted shrink-0 text-right text-xs">{aside}</span>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Link className="rk-link mt-1.5 inline-block text-sm" href={restHref}>
          {t('more', { count: rest })}
        </Link>
      )}
    </>
  )
}

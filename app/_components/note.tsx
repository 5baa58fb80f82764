import { Check } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { MarkIcon } from './mark-icon'
import { type Severity, severityLooks } from './severity'
import { toneClass } from './tone'

type NoteProps = {
  /** A severity, or `ok` for what is solved. */
  severity: Severity | 'ok'
  message: string
  /** What it is about, when the message does not name it. */
  about?: string
  /** Why it counts. */
  why?: ReactNode
  /** The citation, as text or links, after the sentence. */
  law?: ReactNode
  /** The way to the very field. */
  fix?: { href: string; label: string }
  /** What else can be done about it. */
  also?: { href: string; label: string }
}

/** A finding beside its place: message, reason, law, fix. */
export function Note({ severity, message, about, why, law, fix, also }: NoteProps) {
  const t = useTranslations('common.severity')
  const look = severity === 'ok' ? undefined : severityLooks[severity]
  return (
    <article className={`rk-note ${look ? toneClass[look.tone] : 'is-ok'}`}>
      <div className="flex gap-2">
        {look ? <MarkIcon shape={look.shape} className="mt-[0.15rem]" /> : <Check className="icon mt-[0.15rem]" />}
        <div className="min-w-0">
          <p className="font-semibold">
            {message}
            {severity !== 'ok' && <span className="sr-only"> ({t(severity)})</span>}
          </p>
          {about && <p className="text-xs">{about}</p>}
          {why && <p className="why">{why}</p>}
          {law && <p className="law mt-0.5">{law}</p>}
          {fix && (
            <Link className="fix" href={fix.href}>
              {fix.label}
            </Link>
          )}
          {also && (
            <Link className="fix ml-4" href={also.href}>
              {also.label}
            </Link>
          )}
        </div>
      </div>
    </article>
  )
}

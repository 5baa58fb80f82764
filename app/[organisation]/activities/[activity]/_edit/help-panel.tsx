import { useLocale, useTranslations } from 'next-intl'
import { term } from '@/server/domain/glossary'
import type { EditSection } from '@/server/domain/register/section-state'
import type { Locale } from '@/server/domain/text'
import { isTouchpointKind, touchpointById } from '@/server/domain/touchpoints'
import { readableCitation } from '@/server/domain/touchpoints/citation'
import { templateDisclaimer } from '@/server/domain/touchpoints/disclaimer'
import { termsOf } from './section-help'

/** Beside a section: what the words mean, and what is usual at this touchpoint. */
export function HelpPanel({ section, kind }: { section: EditSection; kind: string | null }) {
  const t = useTranslations('activity.editor')
  const locale = useLocale()
  const hints = hintsOf(section, kind, locale)
  return (
    <aside className="min-w-0 space-y-4" aria-label={t('helpFor')}>
      <div className="rk-quiet p-4">
        <h2 className="rk-h3">{t('explanation')}</h2>
        <dl className="mt-1.5 space-y-2 text-sm">
          {termsOf[section].map((key) => {
            const { explain, source, ...words } = term(key)
            return (
              <div key={key}>
                <dt className="font-medium first-letter:uppercase">{words[locale]}</dt>
                <dd className="text-muted">
                  {explain[locale]}. <span className="text-xs">{lawIn(source, locale)}</span>
                </dd>
              </div>
            )
          })}
        </dl>
      </div>
      {hints.length > 0 && (
        <div className="rk-quiet p-4">
          <h2 className="rk-h3">{t('usualHere')}</h2>
          <ul className="mt-1.5 list-disc space-y-1 pl-4 text-sm">
            {hints.map((hint) => (
              <li key={hint}>{hint}</li>
            ))}
          </ul>
          <p className="text-muted mt-2 text-xs">{templateDisclaimer[locale]}</p>
        </div>
      )}
    </aside>
  )
}

/** What the template says about a section, in sentences. */
function hintsOf(section: EditSection, kind: string | null, locale: Locale): string[] {
  if (!isTouchpointKind(kind)) return []
  const template = touchpointById(kind)
  const { information, transfers, messageConsentNote, deviceConsentNote, channelNote } = template
  switch (section) {
    case 'information':
      return information.map((hint) => hint[locale])
    case 'parties':
    case 'recipients':
      return transfers.map((transfer) => transfer.when[locale])
    case 'purposes':
      return [channelNote, messageConsentNote, deviceConsentNote].flatMap((note) => (note ? [note[locale]] : []))
    default:
      return []
  }
}

/** The articles among the sources of a term; facts of research are not for this page. */
function lawIn(source: string | null, locale: Locale): string {
  const parts = source?.split(', ') ?? []
  return readableCitation(parts.filter((part) => /^art\.|^\(EU\)/i.test(part)).join(', '), locale)
}

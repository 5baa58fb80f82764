import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/app/_components/format-date'
import { said } from '@/server/domain/assessments/content'
import type { Content, Definition } from '@/server/domain/assessments/definition'
import type { Suggestion } from '@/server/domain/assessments/suggest-outcome'
import { deviatesFrom } from '@/server/domain/assessments/unexplained'

type Props = { definition: Definition; content: Content; suggestion: Suggestion | null }

/** The outcome that the answers point to, with the reasons and the day; a person decides, and explains another one. */
export function SuggestionBox({ definition, content, suggestion }: Props) {
  const t = useTranslations('assessments.suggestion')
  const locale = useLocale()
  const item = definition.sections.flatMap(({ items }) => items).find(({ id }) => id === definition.outcome)
  const wordsOf = (option: string | undefined) => item?.options?.find(({ id }) => id === option)?.text[locale]
  const outcome = wordsOf(suggestion?.outcome)
  const chosen = wordsOf(said(content, definition.outcome))
  return (
    <div className="rk-quiet space-y-1.5 p-4 text-sm" role="status">
      <p className="font-semibold">{outcome ? t('says', { outcome }) : t('nothing')}</p>
      {suggestion && suggestion.because.length > 0 && (
        <>
          <p>{t('because')}</p>
          <ul className="list-disc space-y-0.5 pl-5">
            {suggestion.because.map((reason) => (
              <li key={reason.nl}>{reason[locale]}</li>
            ))}
          </ul>
        </>
      )}
      {chosen && deviatesFrom(suggestion, definition.kind, content) && (
        <p className="font-semibold">{t('differs', { chosen })}</p>
      )}
      {suggestion && <p className="text-muted">{t('decide', { date: formatDate(suggestion.on, 'table', locale) })}</p>}
    </div>
  )
}

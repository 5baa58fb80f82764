import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/app/_components/format-date'
import { readableCitations } from '@/server/domain/law/citations'
import { groupByPlace, type Reason, reasonsOf, type VerdictView } from './reasons'
import { useReasonWords } from './use-reason-words'

type About = { name: string; organisationName: string }

/** Writes the verdict as plain text, for somebody without an account: what is broken in full, what is open in short. */
export function useSummary(verdict: VerdictView, { name, organisationName }: About): string {
  const t = useTranslations('verdict')
  const agency = useTranslations('verdict.agency')
  const locale = useLocale()
  const { textOf, placeOf } = useReasonWords()
  const { may, hold, until, settled, startDate, today } = verdict
  const day = (value: string | null) => (value ? formatDate(value, 'prose', locale) : '')
  const reasons = reasonsOf(verdict)
  const questions = reasons.filter((reason) => 'question' in reason)

  const cited = (text: string, cites: readonly string[]) => {
    const law = readableCitations(cites, locale).join(', ')
    return law ? `${text} (${law})` : text
  }
  const placesOf = (open: Reason[]) =>
    groupByPlace(open, placeOf).map(([place, of]) => agency('place', { name: place, count: of.length }))
  const lines =
    may === 'not_yet'
      ? [
          ...reasons.flatMap((one) => ('finding' in one ? [cited(textOf(one), one.finding.cites)] : [])),
          ...(questions.length > 0
            ? [agency('open', { count: questions.length, places: placesOf(questions).join(', ') })]
            : []),
          ...(hold ? [agency(hold)] : []),
        ]
      : settled.map(({ message, cites }) => cited(message[locale], cites))
  const planned = startDate && startDate > today ? [t('planned', { day: day(startDate) })] : []
  return [
    [name, ...planned].join('. '),
    '',
    agency(may, { until: day(until) }),
    ...lines.map((line) => `- ${line}`),
    '',
    agency('judged', { today: day(today), organisation: organisationName }),
  ].join('\n')
}

import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/app/_components/format-date'
import { definitions } from '@/server/domain/assessments/definitions'
import { sectionAt } from '../../../../_findings/section-of'
import type { Reason } from './reasons'

/** The words for a reason: what it says, with the day on which it begins, and what its place is called. */
export function useReasonWords() {
  const t = useTranslations('verdict')
  const sections = useTranslations('fields.section.activity')
  const locale = useLocale()

  function textOf(reason: Reason): string {
    const text = 'finding' in reason ? reason.finding.message[locale] : reason.question.label[locale]
    return reason.from ? t('from', { day: formatDate(reason.from, 'prose', locale), text }) : text
  }

  /** A section of the editor, an assessment, or what lies outside the activity. */
  function placeOf({ place }: Reason): string {
    const section = sectionAt(place)
    if (section) return sections(section)
    if (place.page === 'assessment') return definitions[place.kind].label[locale]
    return t(place.page === 'approval' || place.page === 'decision' ? 'place.activity' : 'place.organisation')
  }

  return { textOf, placeOf }
}

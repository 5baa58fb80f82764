import { useLocale, useTranslations } from 'next-intl'
import { Chip } from '@/app/_components/chip'
import { formatDate } from '@/app/_components/format-date'
import { MarkIcon } from '@/app/_components/mark-icon'
import type { AssessmentEntry } from './view'

/** How far an assessment is: a shape that fills up, and the words. */
export function StateText({ state }: { state: AssessmentEntry['state'] }) {
  const t = useTranslations('assessments.state')
  const locale = useLocale()
  if (!state) {
    return (
      <Chip tone="mute" icon={<MarkIcon shape="ring" />}>
        {t('notBegun')}
      </Chip>
    )
  }
  const { answered, required, signed } = state
  if (signed) {
    return (
      <Chip tone="ok" icon={<MarkIcon shape="check" />}>
        {t('signed', { name: signed.by, date: formatDate(signed.at, 'table', locale) })}
      </Chip>
    )
  }
  return (
    <Chip tone="note" icon={<MarkIcon shape="part" />}>
      {answered === required ? t('complete') : t('progress', { answered, required })}
    </Chip>
  )
}

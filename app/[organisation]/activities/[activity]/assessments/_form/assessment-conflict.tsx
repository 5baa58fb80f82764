'use client'

import { useLocale, useTranslations } from 'next-intl'
import { ConflictNotice } from '@/app/_components/conflict-notice'
import { formatDate } from '@/app/_components/format-date'
import type { Section } from '@/server/domain/assessments/definition'
import { sayAnswer } from '@/server/domain/assessments/say-answer'
import { fromForm, nameOf } from './form-content'
import type { Meeting } from './use-assessment-form'

type Props = { section: Section; meeting: Meeting; onChoose: (source: 'mine' | 'theirs', name: string) => void }

/** What somebody else answered meanwhile, beside what is typed here, with a choice for each question. */
export function AssessmentConflict({ section, meeting, onChoose }: Props) {
  const t = useTranslations('assessments.editor')
  const locale = useLocale()
  const { by, conflicts, mine, theirs } = meeting
  const both = section.items.filter(({ id }) => conflicts.includes(nameOf(id)))
  if (both.length === 0) {
    return (
      <p className="rk-note is-note" role="alert">
        {t('met')}
      </p>
    )
  }
  const words = (values: typeof mine) => {
    const content = fromForm(section, values)
    return (item: (typeof both)[number]) => sayAnswer(item, content, locale).join('\n')
  }
  const [sayMine, sayTheirs] = [words(mine), words(theirs)]
  return (
    <ConflictNotice
      by={by ? { name: by.name, time: formatDate(by.at, 'clock', locale) } : undefined}
      fields={both.map((item) => ({
        name: nameOf(item.id),
        label: item.text[locale],
        mine: sayMine(item),
        theirs: sayTheirs(item),
      }))}
      onKeepMine={(name) => onChoose('mine', name)}
      onTakeTheirs={(name) => onChoose('theirs', name)}
    />
  )
}

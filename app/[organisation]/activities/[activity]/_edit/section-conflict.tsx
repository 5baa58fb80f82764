'use client'

import { useLocale, useTranslations } from 'next-intl'
import { ConflictNotice } from '@/app/_components/conflict-notice'
import { formatDate } from '@/app/_components/format-date'
import { activityShape } from '@/server/domain/history/activity-shape'
import { type Change, compareDocuments } from '@/server/domain/history/compare-documents'
import type { Names } from '@/server/domain/history/say-value'
import type { ActivityContent } from '@/server/domain/register/activity'
import { useChangeText } from '../../../history/_record/use-change-text'
import type { Meeting } from './use-conflict'

type Props = {
  section: string
  meeting: Meeting
  labels: Names
  onChoose: (source: 'mine' | 'theirs', path: string) => void
}

/** What somebody else saved meanwhile, beside what is typed here, with a choice per field. */
export function SectionConflict({ section, meeting, labels, onChoose }: Props) {
  const t = useTranslations('activity.editor')
  const locale = useLocale()
  const say = useChangeText()
  const { theirs, mine, conflicts, taken, by } = meeting
  const names = { ...labels, ...lineNames(mine, labels), ...lineNames(theirs, labels) }
  const differences = compareDocuments(activityShape, theirs, mine, { names, locale }).flatMap((one) => one.changes)
  const about = (paths: readonly string[]) =>
    differences.flatMap((change) => {
      const path = change.path.slice(section.length + 1)
      return paths.includes(path) ? [{ path, change }] : []
    })
  const both = about(conflicts)
  const named = about(taken).map(({ change }) => say.label(change))
  if (both.length === 0) {
    return (
      <div className="rk-note is-note" role="alert">
        <p className="font-semibold">{t('met.title')}</p>
        <p className="mt-0.5">{t('met.explanation')}</p>
        {named.length > 0 && <p className="mt-0.5">{t('met.taken', { fields: [...new Set(named)].join(', ') })}</p>}
      </div>
    )
  }
  return (
    <ConflictNotice
      by={by ? { name: by.name, time: formatDate(by.at, 'clock', locale) } : undefined}
      fields={both.map(({ path, change }) => ({ name: path, label: say.label(change), ...sides(change, say) }))}
      onKeepMine={(path) => onChoose('mine', path)}
      onTakeTheirs={(path) => onChoose('theirs', path)}
    />
  )
}

function sides(change: Change, say: ReturnType<typeof useChangeText>) {
  return { theirs: say.side(change, 'before') ?? '', mine: say.side(change, 'after') ?? '' }
}

/** What data lines and purposes are called, for the lines that name them. */
function lineNames(content: Record<string, unknown>, labels: Names): Record<string, string> {
  const { dataLines = [], purposes = [] } = content as Partial<Pick<ActivityContent, 'dataLines' | 'purposes'>>
  return Object.fromEntries([
    ...dataLines.map((line) => [line.id, labels[line.categoryId] ?? '']),
    ...purposes.map(({ id, text }) => [id, text]),
  ])
}

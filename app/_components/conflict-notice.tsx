'use client'

import { useTranslations } from 'next-intl'
import { ConflictField } from './conflict-field'

export type ConflictingField = { name: string; label: string; mine: string; theirs: string }

type ConflictNoticeProps = {
  /** Who saved in between, and when, as text. */
  by?: { name: string; time: string }
  fields: readonly ConflictingField[]
  onKeepMine: (name: string) => void
  onTakeTheirs: (name: string) => void
}

/** Two people changed the same: both texts side by side, and a choice per field. */
export function ConflictNotice({ by, fields, onKeepMine, onTakeTheirs }: ConflictNoticeProps) {
  const t = useTranslations('common.conflict')
  return (
    <section className="rk-panel" role="alert">
      <div className="rk-note is-note rounded-b-none">
        <p className="font-semibold">{by ? t('title', by) : t('titleUnknown')}</p>
        <p className="mt-0.5">{t('explanation')}</p>
      </div>
      <ul className="divide-line divide-y px-4">
        {fields.map((field) => (
          <ConflictField
            key={field.name}
            field={field}
            onKeepMine={() => onKeepMine(field.name)}
            onTakeTheirs={() => onTakeTheirs(field.name)}
          />
        ))}
      </ul>
    </section>
  )
}

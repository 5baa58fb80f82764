'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import type { ConflictingField } from './conflict-notice'
import { DiffText } from './diff-text'
import { diffWords } from './diff-words'

type ConflictFieldProps = { field: ConflictingField; onKeepMine: () => void; onTakeTheirs: () => void }

/** One field of a conflict: what is saved now, what this person typed, and the choice. */
export function ConflictField({ field, onKeepMine, onTakeTheirs }: ConflictFieldProps) {
  const t = useTranslations('common')
  const [choice, setChoice] = useState<'mine' | 'theirs'>()
  const parts = diffWords(field.theirs, field.mine)

  function choose(next: 'mine' | 'theirs') {
    setChoice(next)
    if (next === 'mine') onKeepMine()
    else onTakeTheirs()
  }

  return (
    <li className="grid gap-x-5 gap-y-2 py-3 text-sm md:grid-cols-2">
      <p className="font-medium md:col-span-2">{field.label}</p>
      <ConflictSide title={t('conflict.theirs')} empty={field.theirs === '' && t('empty')}>
        <DiffText as="del" parts={parts.before} />
      </ConflictSide>
      <ConflictSide title={t('conflict.mine')} empty={field.mine === '' && t('empty')}>
        <DiffText as="ins" parts={parts.after} />
      </ConflictSide>
      <div className="flex flex-wrap items-center gap-2 md:col-span-2">
        <button
          type="button"
          className="btn btn-line btn-sm"
          aria-pressed={choice === 'mine'}
          onClick={() => choose('mine')}
        >
          {t('conflict.keepMine')}
        </button>
        <button
          type="button"
          className="btn btn-line btn-sm"
          aria-pressed={choice === 'theirs'}
          onClick={() => choose('theirs')}
        >
          {t('conflict.takeTheirs')}
        </button>
        <span className="text-muted" role="status">
          {choice && t(choice === 'mine' ? 'conflict.kept' : 'conflict.taken')}
        </span>
      </div>
    </li>
  )
}

function ConflictSide({ title, empty, children }: { title: string; empty: string | false; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <p className="text-muted mb-0.5 text-xs">{title}</p>
      <p className="break-words whitespace-pre-wrap">
        {empty ? <span className="text-muted">{empty}</span> : children}
      </p>
    </div>
  )
}

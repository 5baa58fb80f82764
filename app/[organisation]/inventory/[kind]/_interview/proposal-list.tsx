'use client'

import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { CheckboxField } from '@/app/_components/checkbox-field'
import { Chip } from '@/app/_components/chip'
import { inputs } from './step-answer'

export type ProposalLine = { id: string; label: string; proposed: boolean; note?: string }

type Props = { label: string; lines: readonly ProposalLine[]; onEdit: () => void }

/** Lines to tick. What the template proposed says so and counts only after somebody ticked it. */
export function ProposalList({ label, lines, onEdit }: Props) {
  const t = useTranslations('interview')
  const list = useRef<HTMLFieldSetElement>(null)
  if (lines.length === 0) return null

  function tickAll() {
    for (const box of list.current?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? []) box.checked = true
    onEdit()
  }

  return (
    <fieldset ref={list} className="min-w-0">
      <legend className="rk-legend mb-1">{label}</legend>
      <p className="rk-help mb-2">{t('tickHelp')}</p>
      <ul className="rk-panel divide-line divide-y">
        {lines.map(({ id, label: name, proposed, note }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-3.5 py-2">
            <CheckboxField label={name} name={inputs.line} value={id} defaultChecked={!proposed} />
            <span className="flex gap-3">
              {note && <Chip tone="mute">{note}</Chip>}
              {proposed && <Chip tone="note">{t('proposal')}</Chip>}
            </span>
          </li>
        ))}
      </ul>
      <button type="button" className="btn btn-quiet btn-sm mt-2" onClick={tickAll}>
        {t('tickAll')}
      </button>
    </fieldset>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { AddedEntries } from './added-entries'
import { ProposalList } from './proposal-list'
import { inputs } from './step-answer'
import type { StepFieldsProps } from './step-fields'

/** Which security measures are in place now (S4-30). */
export function MeasureFields({ view, onEdit }: StepFieldsProps) {
  const t = useTranslations('interview.measures')
  const lines = view.activity?.measures ?? []
  const used = new Set(lines.map((line) => line.entryId))
  const options = view.choices.filter(({ list, id }) => list === 'measure' && !used.has(id))
  return (
    <>
      <ProposalList
        label={t('label')}
        onEdit={onEdit}
        lines={lines.map(({ id, entryId, proposed }) => ({ id, proposed, label: view.labels[entryId] ?? '' }))}
      />
      <AddedEntries label={t('more')} help={t('moreHelp')} name={inputs.add} options={options} onEdit={onEdit} />
    </>
  )
}

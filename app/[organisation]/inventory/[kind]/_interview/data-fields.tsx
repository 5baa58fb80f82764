'use client'

import { useTranslations } from 'next-intl'
import { AddedEntries } from './added-entries'
import { ProposalList } from './proposal-list'
import { inputs } from './step-answer'
import type { StepFieldsProps } from './step-fields'

/** Which data are collected, and which come along unasked (S4-27). */
export function DataFields({ view, onEdit }: StepFieldsProps) {
  const t = useTranslations('interview.data')
  const lines = view.activity?.dataLines ?? []
  const used = new Set(lines.map((line) => line.categoryId))
  const options = view.choices.filter(({ list, id }) => list === 'data_category' && !used.has(id))
  return (
    <>
      <ProposalList
        label={t('label')}
        onEdit={onEdit}
        lines={lines.map(({ id, categoryId, proposed, occurrence }) => ({
          id,
          proposed,
          label: view.labels[categoryId] ?? '',
          note: occurrence === 'incidental' ? t('incidental') : undefined,
        }))}
      />
      <AddedEntries label={t('more')} help={t('moreHelp')} name={inputs.add} options={options} onEdit={onEdit} />
      <AddedEntries
        label={t('moreIncidental')}
        help={t('moreIncidentalHelp')}
        name={inputs.addIncidental}
        options={options}
        onEdit={onEdit}
      />
    </>
  )
}

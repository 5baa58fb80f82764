'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { v7 } from 'uuid'
import { ComboField } from '@/app/_components/combo-field'
import { Disclosure } from '@/app/_components/disclosure'
import { TextField } from '@/app/_components/text-field'
import type { ListName } from '@/server/domain/register/list-entry'
import { LinePanel } from './line-panel'
import { ProposedLines } from './proposed-lines'
import { type FormLine, useLines } from './use-lines'
import type { SectionEditor } from './use-section-editor'

type Props = {
  editor: SectionEditor
  part: string
  list: ListName
  label: string
  help?: string
  /** the field of a line that names its entry */
  entryField?: 'entryId' | 'categoryId'
  /** what a new line begins with, besides its entry */
  blank: Record<string, unknown>
  /** the fields of a line under its name; without them a line only has a note */
  fieldsOf?: (at: string, line: FormLine) => ReactNode
}

/** Entries of one of the own lists: choose or type them, take over what is proposed, and say more per line. */
export function EntryLines(props: Props) {
  const { editor, part, list, label, help, entryField = 'entryId', blank, fieldsOf } = props
  const { own, form } = editor
  const lines = useLines(form, part)
  const nameOf = (line: FormLine) => own.labels[String(line[entryField])] ?? ''
  const chosen = lines.confirmed.map(({ line }) => String(line[entryField]))

  function choose(values: string[]) {
    const wanted = values.map((value) => own.idOf(list, value))
    const gone = lines.confirmed.filter(({ line }) => !wanted.includes(String(line[entryField])))
    if (gone.length > 0) lines.remove(gone.map(({ index }) => index))
    for (const entry of wanted.filter((id) => !chosen.includes(id))) {
      const proposed = lines.proposed.find(({ line }) => line[entryField] === entry)
      if (proposed) lines.decide([proposed.line.id], true)
      else lines.add({ ...blank, id: v7(), proposed: false, [entryField]: entry })
    }
  }

  return (
    <div className="space-y-3" id={part}>
      <ComboField label={label} help={help} options={own.options(list)} value={chosen} onChange={choose} allowNew />
      <ProposedLines lines={lines} title={label} textOf={nameOf} />
      {fieldsOf ? (
        <ul className="space-y-2">
          {lines.confirmed.map((placed) => (
            <LinePanel key={placed.line.id} lines={lines} placed={placed} name={nameOf(placed.line)}>
              {fieldsOf(`${part}.${placed.index}`, placed.line)}
            </LinePanel>
          ))}
        </ul>
      ) : (
        <Notes editor={editor} part={part} lines={lines.confirmed} nameOf={nameOf} />
      )}
    </div>
  )
}

type NotesProps = {
  editor: SectionEditor
  part: string
  lines: ReturnType<typeof useLines>['confirmed']
  nameOf: (line: FormLine) => string
}

function Notes({ editor, part, lines, nameOf }: NotesProps) {
  const t = useTranslations('activity.editor')
  if (lines.length === 0) return null
  return (
    <div className="rk-panel">
      <Disclosure title={t('notes')}>
        <div className="space-y-3">
          {lines.map(({ line, index }) => (
            <TextField key={line.id} label={nameOf(line)} optional {...editor.field(`${part}.${index}.note`)} />
          ))}
        </div>
      </Disclosure>
    </div>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { EntryLines } from './entry-lines'
import { SectionForm } from './section-form'
import { type EditorProps, useSectionEditor } from './use-section-editor'

/** About whom the data are: Art. 30(1)(c) AVG. */
export function SubjectsEditor(props: EditorProps) {
  const fields = useTranslations('fields')
  const help = useTranslations('activity.help')
  const editor = useSectionEditor(props, 'subjects')
  return (
    <SectionForm section="subjects" editor={editor}>
      <EntryLines
        editor={editor}
        part="subjects"
        list="data_subject"
        label={fields('subjects')}
        help={help('subjects')}
        blank={{ note: '' }}
      />
    </SectionForm>
  )
}

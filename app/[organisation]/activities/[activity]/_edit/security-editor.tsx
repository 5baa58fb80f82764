'use client'

import { useTranslations } from 'next-intl'
import { TextArea } from '@/app/_components/text-area'
import { EntryLines } from './entry-lines'
import { SectionForm } from './section-form'
import { type EditorProps, useSectionEditor } from './use-section-editor'

const texts = ['proportionality', 'safeguardStatement', 'noMeasuresReason'] as const

/** What protects the data, and why this is enough: Art. 30(1)(g) and 32 AVG. */
export function SecurityEditor(props: EditorProps) {
  const fields = useTranslations('fields')
  const help = useTranslations('activity.help')
  const editor = useSectionEditor(props, 'security')
  return (
    <SectionForm section="security" editor={editor}>
      <EntryLines
        editor={editor}
        part="measures"
        list="measure"
        label={fields('measures')}
        help={help('measures')}
        blank={{ note: '' }}
      />
      {texts.map((name) => (
        <div key={name} id={name}>
          <TextArea
            label={fields(`activity.${name}`)}
            help={help(name)}
            rows={3}
            optional={name === 'noMeasuresReason'}
            {...editor.field(name)}
          />
        </div>
      ))}
    </SectionForm>
  )
}

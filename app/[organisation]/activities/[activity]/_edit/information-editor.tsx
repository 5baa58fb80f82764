'use client'

import { useTranslations } from 'next-intl'
import { TextArea } from '@/app/_components/text-area'
import { TextField } from '@/app/_components/text-field'
import { noException } from '@/server/domain/history/choices'
import { art14Exceptions } from '@/server/domain/vocabulary/art14-exceptions'
import { SectionForm } from './section-form'
import { SelectControl } from './select-control'
import { type EditorProps, useSectionEditor } from './use-section-editor'

const exceptions = { none: noException, ...art14Exceptions }

/** What people are told, where, and on which exception the organisation relies: Art. 12 to 14 AVG. */
export function InformationEditor(props: EditorProps) {
  const fields = useTranslations('fields.activity')
  const help = useTranslations('activity.help')
  const editor = useSectionEditor(props, 'information')
  const { field } = editor
  return (
    <SectionForm section="information" editor={editor}>
      <div id="information">
        <TextArea label={fields('information')} help={help('information')} rows={5} {...field('information')} />
      </div>
      <div id="informationLocation">
        <TextField
          label={fields('informationLocation')}
          help={help('informationLocation')}
          {...field('informationLocation')}
        />
      </div>
      <div id="statementVersion">
        <TextField label={fields('statementVersion')} help={help('statementVersion')} {...field('statementVersion')} />
      </div>
      <SelectControl
        editor={editor}
        name="art14Exception"
        label={fields('art14Exception')}
        help={help('art14Exception')}
        of={exceptions}
      />
      <TextArea label={fields('art14Reason')} help={help('art14Reason')} optional {...field('art14Reason')} />
    </SectionForm>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { SelectField } from '@/app/_components/select-field'
import { TextArea } from '@/app/_components/text-area'
import { TextField } from '@/app/_components/text-field'
import { useCountryChoices } from '../../../_agreements/use-country-choices'
import { AnswerControl } from './answer-control'
import { EntryLines } from './entry-lines'
import { SectionForm } from './section-form'
import { type EditorProps, useSectionEditor } from './use-section-editor'

/** Where the data come from, where they are kept, and how one person's data are found. */
export function SystemsEditor(props: EditorProps) {
  const fields = useTranslations('fields')
  const help = useTranslations('activity.help')
  const editor = useSectionEditor(props, 'systems')
  const { field, form } = editor
  const countries = useCountryChoices()
  return (
    <SectionForm section="systems" editor={editor}>
      <EntryLines
        editor={editor}
        part="sources"
        list="source"
        label={fields('source.record')}
        help={help('sources')}
        blank={{ note: '' }}
      />
      <EntryLines
        editor={editor}
        part="systems"
        list="system"
        label={fields('system.record')}
        help={help('systems')}
        blank={{ note: '', location: '', country: '', findMethod: '' }}
        fieldsOf={(at) => (
          <>
            <div className="grid gap-4 sm:grid-cols-2">
              <TextField label={fields('system.location')} help={help('location')} {...field(`${at}.location`)} />
              <SelectField label={fields('system.country')} choices={countries} {...field(`${at}.country`)} />
            </div>
            <TextArea label={fields('system.findMethod')} help={help('findMethod')} {...field(`${at}.findMethod`)} />
            <TextField label={fields('system.note')} optional {...field(`${at}.note`)} />
          </>
        )}
      />
      <AnswerControl form={form} name="storedByUs" label={fields('activity.storedByUs')} help={help('storedByUs')} />
      <AnswerControl
        form={form}
        name="storedByVendor"
        label={fields('activity.storedByVendor')}
        help={help('storedByVendor')}
      />
    </SectionForm>
  )
}

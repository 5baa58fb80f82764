'use client'

import { useTranslations } from 'next-intl'
import { SelectField } from '@/app/_components/select-field'
import { TextArea } from '@/app/_components/text-area'
import { occurrences } from '@/server/domain/vocabulary/occurrence'
import { AnswerControl } from './answer-control'
import { EntryLines } from './entry-lines'
import { RetentionLines } from './retention-lines'
import { SectionForm } from './section-form'
import { SelectControl } from './select-control'
import { type EditorProps, type SectionEditor, useSectionEditor } from './use-section-editor'

export type Vendor = { id: string; label: string }

const blank = { occurrence: 'purposeful', necessary: '', necessityReason: '', sourceId: '' }

/** Which data, whether they are needed, where they come from, and how long they are kept: Art. 5 and 30(1)(c), (f) AVG. */
export function DataEditor({ vendors, ...props }: EditorProps & { vendors: readonly Vendor[] }) {
  const t = useTranslations('activity')
  const fields = useTranslations('fields')
  const editor = useSectionEditor(props, 'data')
  return (
    <SectionForm section="data" editor={editor}>
      <EntryLines
        editor={editor}
        part="dataLines"
        list="data_category"
        entryField="categoryId"
        label={fields('dataLines')}
        help={t('help.dataLines')}
        blank={blank}
        fieldsOf={(at) => <DataLineFields editor={editor} at={at} />}
      />
      <RetentionLines editor={editor} vendors={vendors} />
      <TextArea
        label={fields('activity.noPeriodReason')}
        help={t('help.noPeriodReason')}
        optional
        {...editor.field('noPeriodReason')}
      />
    </SectionForm>
  )
}

function DataLineFields({ editor, at }: { editor: SectionEditor; at: string }) {
  const fields = useTranslations('fields.dataLine')
  const help = useTranslations('activity.help')
  const { field, form, own } = editor
  const sources = own.options('source').map(({ id, label }) => ({ value: id, label }))
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectControl
          editor={editor}
          name={`${at}.occurrence`}
          label={fields('occurrence')}
          of={occurrences}
          required
        />
        <SelectField label={fields('sourceId')} choices={sources} {...field(`${at}.sourceId`)} />
      </div>
      <AnswerControl form={form} name={`${at}.necessary`} label={fields('necessary')} help={help('necessary')} />
      <TextArea label={fields('necessityReason')} {...field(`${at}.necessityReason`)} />
    </>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { DateField } from '@/app/_components/date-field'
import { TextField } from '@/app/_components/text-field'
import { EntryLines } from './entry-lines'
import { SectionForm } from './section-form'
import { type EditorProps, useSectionEditor } from './use-section-editor'

/** Who can reach the data, and when that was last checked: Art. 32(4) AVG. */
export function AccessEditor(props: EditorProps) {
  const fields = useTranslations('fields.accessRole')
  const help = useTranslations('activity.help')
  const editor = useSectionEditor(props, 'access')
  const { field } = editor
  return (
    <SectionForm section="access" editor={editor}>
      <EntryLines
        editor={editor}
        part="accessRoles"
        list="access_role"
        label={fields('entryId')}
        help={help('accessRoles')}
        blank={{ note: '', checkedOn: '' }}
        fieldsOf={(at) => (
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField label={fields('note')} help={help('accessNote')} optional {...field(`${at}.note`)} />
            <DateField label={fields('checkedOn')} help={help('checkedOn')} {...field(`${at}.checkedOn`)} />
          </div>
        )}
      />
    </SectionForm>
  )
}

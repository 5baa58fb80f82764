'use client'

import { useTranslations } from 'next-intl'
import { CheckboxField } from '@/app/_components/checkbox-field'
import { AnswerControl } from './answer-control'
import { EntryLines } from './entry-lines'
import { SectionForm } from './section-form'
import { useControl } from './use-control'
import { type EditorProps, useSectionEditor } from './use-section-editor'

/** Who else receives the data, and whether they leave the EEA: Art. 30(1)(d) and (e) AVG. */
export function RecipientsEditor(props: EditorProps) {
  const t = useTranslations('activity')
  const fields = useTranslations('fields.activity')
  const help = useTranslations('activity.help')
  const editor = useSectionEditor(props, 'recipients')
  const nobody = useControl<boolean>(editor.form, 'noRecipientsConfirmed')
  return (
    <SectionForm section="recipients" editor={editor}>
      <EntryLines
        editor={editor}
        part="recipients"
        list="recipient"
        label={t('otherRecipients')}
        help={help('recipients')}
        blank={{ note: '' }}
      />
      <CheckboxField
        label={fields('noRecipientsConfirmed')}
        help={help('noRecipientsConfirmed')}
        checked={nobody.value}
        onChange={(event) => nobody.change(event.target.checked)}
      />
      <div id="transferOutsideEea">
        <AnswerControl
          form={editor.form}
          name="transferOutsideEea"
          label={fields('transferOutsideEea')}
          help={help('transferOutsideEea')}
        />
      </div>
    </SectionForm>
  )
}

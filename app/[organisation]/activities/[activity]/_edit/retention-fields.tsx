'use client'

import { useTranslations } from 'next-intl'
import { useWatch } from 'react-hook-form'
import { CheckboxField } from '@/app/_components/checkbox-field'
import { SelectField } from '@/app/_components/select-field'
import { TextArea } from '@/app/_components/text-area'
import { TextField } from '@/app/_components/text-field'
import { keepers } from '@/server/domain/history/choices'
import { deletionMethods, endActions } from '@/server/domain/vocabulary/retention'
import { AnswerControl } from './answer-control'
import { CoveredData } from './covered-data'
import type { Vendor } from './data-editor'
import { SelectControl } from './select-control'
import { useControl } from './use-control'
import type { SectionEditor } from './use-section-editor'

type Props = { editor: SectionEditor; at: string; vendors: readonly Vendor[] }

/** The fields of one retention period. */
export function RetentionFields({ editor, at, vendors }: Props) {
  const fields = useTranslations('fields.retentionLine')
  const help = useTranslations('activity.help')
  const { field, form } = editor
  const keeper = useWatch({ control: form.control, name: `${at}.keeper` })
  const unlimited = useControl<boolean>(form, `${at}.unlimited`)
  const parties = vendors.map(({ id, label }) => ({ value: id, label }))
  return (
    <>
      <CoveredData editor={editor} at={at} />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectControl editor={editor} name={`${at}.keeper`} label={fields('keeper')} of={keepers} required />
        {keeper === 'vendor' && (
          <SelectField label={fields('engagementId')} choices={parties} {...field(`${at}.engagementId`)} />
        )}
      </div>
      <TextField label={fields('period')} help={help('period')} {...field(`${at}.period`)} />
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <TextField
          label={fields('months')}
          help={help('months')}
          optional
          inputMode="numeric"
          width="w-28"
          {...field(`${at}.months`)}
        />
        <CheckboxField
          label={fields('unlimited')}
          checked={unlimited.value}
          onChange={(event) => unlimited.change(event.target.checked)}
        />
        <TextField label={fields('startEvent')} help={help('startEvent')} {...field(`${at}.startEvent`)} />
        <TextField label={fields('statutory')} help={help('statutory')} optional {...field(`${at}.statutory`)} />
        <SelectControl editor={editor} name={`${at}.endAction`} label={fields('endAction')} of={endActions} />
        <SelectControl
          editor={editor}
          name={`${at}.deletionMethod`}
          label={fields('deletionMethod')}
          of={deletionMethods}
        />
      </div>
      <TextArea label={fields('reason')} {...field(`${at}.reason`)} />
      <AnswerControl form={form} name={`${at}.onDevice`} label={fields('onDevice')} help={help('onDevice')} />
    </>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { useWatch } from 'react-hook-form'
import { SelectField } from '@/app/_components/select-field'
import { TextArea } from '@/app/_components/text-area'
import { TextField } from '@/app/_components/text-field'
import { calledPersons } from '@/server/domain/vocabulary/called-persons'
import { channels } from '@/server/domain/vocabulary/channels'
import { deviceExemptions } from '@/server/domain/vocabulary/device-exemptions'
import { AnswerControl } from './answer-control'
import { GroundChanges } from './ground-changes'
import { GroundField } from './ground-field'
import { GuardedGrounds, type Sensitivity } from './guarded-grounds'
import { SelectControl } from './select-control'
import type { SectionEditor } from './use-section-editor'

type Props = { editor: SectionEditor; at: string; kind: string | null; sensitivity: Sensitivity; inUse: boolean }

/** The fields of one purpose; what only matters sometimes appears when it does. */
export function PurposeFields({ editor, at, kind, sensitivity, inUse }: Props) {
  const fields = useTranslations('fields.purpose')
  const help = useTranslations('activity.help')
  const common = useTranslations('common')
  const { field, form } = editor
  const [channel, deviceAccess, ground] = useWatch({
    control: form.control,
    name: [`${at}.channel`, `${at}.deviceAccess`, `${at}.ground`],
  })
  const yesNo = [
    { value: 'yes', label: common('yes') },
    { value: 'no', label: common('no') },
  ]
  return (
    <>
      <TextArea label={fields('text')} help={help('purpose')} {...field(`${at}.text`)} />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          label={fields('marketing')}
          help={help('marketing')}
          choices={yesNo}
          {...field(`${at}.marketing`)}
        />
        <SelectControl
          editor={editor}
          name={`${at}.channel`}
          label={fields('channel')}
          help={help('channel')}
          of={channels}
        />
      </div>
      {channel === 'telephone' && (
        <SelectControl
          editor={editor}
          name={`${at}.calledPersons`}
          label={fields('calledPersons')}
          help={help('calledPersons')}
          of={calledPersons}
        />
      )}
      <AnswerControl
        form={form}
        name={`${at}.deviceAccess`}
        label={fields('deviceAccess')}
        help={help('deviceAccess')}
      />
      {deviceAccess === 'yes' && (
        <SelectControl
          editor={editor}
          name={`${at}.deviceExemption`}
          label={fields('deviceExemption')}
          help={help('deviceExemption')}
          of={deviceExemptions}
        />
      )}
      <GroundField editor={editor} at={at} kind={kind} />
      <GroundChanges editor={editor} at={at} inUse={inUse} />
      <TextArea label={fields('groundReason')} help={help('groundReason')} {...field(`${at}.groundReason`)} />
      {(ground === 'legal_obligation' || ground === 'public_task') && (
        <TextField label={fields('statute')} help={help('statute')} {...field(`${at}.statute`)} />
      )}
      <GuardedGrounds editor={editor} at={at} sensitivity={sensitivity} />
      <AnswerControl
        form={form}
        name={`${at}.inPrivacyStatement`}
        label={fields('inPrivacyStatement')}
        help={help('inPrivacyStatement')}
      />
    </>
  )
}

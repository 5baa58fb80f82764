'use client'

import { useTranslations } from 'next-intl'
import { DateField } from '@/app/_components/date-field'
import { SelectField } from '@/app/_components/select-field'
import { TextArea } from '@/app/_components/text-area'
import { TextField } from '@/app/_components/text-field'
import { basicProcesses } from '@/server/domain/vocabulary/basic-process'
import { deviceOwnerships } from '@/server/domain/vocabulary/device-ownership'
import { ownRoles } from '@/server/domain/vocabulary/own-roles'
import { profileTypes } from '@/server/domain/vocabulary/profile-types'
import { AnswerControl } from './answer-control'
import { ControllersServed } from './controllers-served'
import { SectionForm } from './section-form'
import { SelectControl } from './select-control'
import { type EditorProps, useSectionEditor } from './use-section-editor'

type Props = EditorProps & { owners: readonly { id: string; name: string }[] }

/** Name, description, owner, role and dates of an activity, and for whom it is done as a processor. */
export function GeneralEditor({ owners, ...props }: Props) {
  const fields = useTranslations('fields.activity')
  const help = useTranslations('activity.help')
  const editor = useSectionEditor(props, 'general')
  const { field, form } = editor
  const people = owners.map((owner) => ({ value: owner.id, label: owner.name }))
  return (
    <SectionForm section="general" editor={editor}>
      <TextField label={fields('name')} help={help('name')} {...field('name')} />
      <div id="description">
        <TextArea label={fields('description')} help={help('description')} rows={4} {...field('description')} />
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <div id="ownerId">
          <SelectField label={fields('ownerId')} help={help('ownerId')} choices={people} {...field('ownerId')} />
        </div>
        <TextField label={fields('department')} help={help('department')} optional {...field('department')} />
        <SelectControl
          editor={editor}
          name="ownRole"
          label={fields('ownRole')}
          help={help('ownRole')}
          of={ownRoles}
          required
        />
        <SelectControl
          editor={editor}
          name="basicProcess"
          label={fields('basicProcess')}
          help={help('basicProcess')}
          of={basicProcesses}
          required
        />
        <div id="startDate">
          <DateField label={fields('startDate')} help={help('startDate')} {...field('startDate')} />
        </div>
        <div id="reviewDue">
          <DateField label={fields('reviewDue')} help={help('reviewDue')} {...field('reviewDue')} />
        </div>
        <DateField label={fields('endDate')} help={help('endDate')} optional {...field('endDate')} />
      </div>
      <ControllersServed editor={editor} />
      <AnswerControl form={form} name="occasional" label={fields('occasional')} help={help('occasional')} />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectControl
          editor={editor}
          name="deviceOwnership"
          label={fields('deviceOwnership')}
          help={help('deviceOwnership')}
          of={deviceOwnerships}
        />
        <SelectControl
          editor={editor}
          name="profileType"
          label={fields('profileType')}
          help={help('profileType')}
          of={profileTypes}
        />
      </div>
    </SectionForm>
  )
}

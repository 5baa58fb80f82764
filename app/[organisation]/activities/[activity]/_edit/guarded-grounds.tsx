'use client'

import { useTranslations } from 'next-intl'
import { useWatch } from 'react-hook-form'
import { TextField } from '@/app/_components/text-field'
import { art9Grounds } from '@/server/domain/vocabulary/art9-grounds'
import { SelectControl } from './select-control'
import type { SectionEditor } from './use-section-editor'

/** Whether the data of the activity include special categories, criminal data or the citizen service number. */
export type Sensitivity = { special: boolean; criminal: boolean; nationalId: boolean }

type Props = { editor: SectionEditor; at: string; sensitivity: Sensitivity }

/** The exceptions that sensitive data need on top of a legal ground: Art. 9 and 10 AVG, art. 46 UAVG. */
export function GuardedGrounds({ editor, at, sensitivity }: Props) {
  const fields = useTranslations('fields.purpose')
  const help = useTranslations('activity.help')
  const { field, form } = editor
  const [art9, art10, bsn] = useWatch({
    control: form.control,
    name: [`${at}.art9Ground`, `${at}.art10Ground`, `${at}.bsnProvision`],
  })
  return (
    <>
      {(sensitivity.special || art9) && (
        <SelectControl
          editor={editor}
          name={`${at}.art9Ground`}
          label={fields('art9Ground')}
          help={help('art9Ground')}
          of={art9Grounds}
        />
      )}
      {(sensitivity.criminal || art10) && (
        <TextField label={fields('art10Ground')} help={help('art10Ground')} {...field(`${at}.art10Ground`)} />
      )}
      {(sensitivity.nationalId || bsn) && (
        <TextField label={fields('bsnProvision')} help={help('bsnProvision')} {...field(`${at}.bsnProvision`)} />
      )}
    </>
  )
}

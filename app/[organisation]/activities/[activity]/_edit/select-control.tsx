'use client'

import { useLocale } from 'next-intl'
import { SelectField } from '@/app/_components/select-field'
import type { Vocabulary } from '@/server/domain/vocabulary/vocabulary'
import type { SectionEditor } from './use-section-editor'

type Props = {
  editor: SectionEditor
  name: string
  label: string
  help?: string
  of: Vocabulary
  /** leaves the empty choice out */
  required?: boolean
}

/** One term of a vocabulary. */
export function SelectControl({ editor, name, label, help, of, required = false }: Props) {
  const locale = useLocale()
  const choices = Object.entries(of).map(([value, text]) => ({ value, label: text[locale] }))
  return (
    <SelectField
      label={label}
      help={help}
      choices={choices}
      placeholder={required ? false : undefined}
      {...editor.field(name)}
    />
  )
}

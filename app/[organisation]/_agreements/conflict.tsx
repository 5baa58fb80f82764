'use client'

import { useState } from 'react'
import { type FieldPath, type FieldValues, type PathValue, useWatch } from 'react-hook-form'
import { ConflictNotice } from '@/app/_components/conflict-notice'
import { type Described, differences } from './differences'
import type { RecordForm } from './use-record-form'

type ConflictProps<Content extends FieldValues> = {
  form: RecordForm<Content>
  /** What is saved now. */
  theirs: Content
  described: readonly Described<Content>[]
}

/** What the other person saved beside what is typed here; the choice per field goes into the form. */
export function Conflict<Content extends FieldValues>({ form, theirs, described }: ConflictProps<Content>) {
  const [fields] = useState(() => differences(form.getValues(), theirs, described))
  useWatch({ control: form.control })

  function take(name: string) {
    const path = name as FieldPath<Content>
    form.setValue(path, theirs[name] as PathValue<Content, FieldPath<Content>>, { shouldDirty: true })
  }

  return <ConflictNotice fields={fields} onKeepMine={() => {}} onTakeTheirs={take} />
}

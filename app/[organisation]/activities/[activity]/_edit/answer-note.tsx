'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { TextField } from '@/app/_components/text-field'
import type { ActivityForm } from './use-activity-form'

/** A note beside an answer: asked for by who wants to write one, and there when there is one. */
export function AnswerNote({ editor, name }: { editor: ActivityForm; name: string }) {
  const t = useTranslations('activity.editor')
  const [isOpen, setOpen] = useState(() => Boolean(editor.form.getValues(name)))
  if (isOpen) return <TextField label={t('answerNote')} optional {...editor.field(name)} />
  return (
    <button type="button" className="btn btn-quiet btn-sm -ml-2" onClick={() => setOpen(true)}>
      {t('addNote')}
    </button>
  )
}

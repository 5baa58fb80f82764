'use client'

import { Plus } from 'lucide-react'
import { useSearchParams } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { v7 } from 'uuid'
import type { GroundChange } from '@/server/domain/register/activity'
import { hasBeenActive } from '@/server/domain/register/ground-changes'
import type { Sensitivity } from './guarded-grounds'
import { ProposedLines } from './proposed-lines'
import { PurposeItem } from './purpose-item'
import { blankPurpose, purposesSchema } from './purposes-schema'
import { SectionForm } from './section-form'
import { useLines } from './use-lines'
import { type EditorProps, useSectionEditor } from './use-section-editor'

type Props = EditorProps & { sensitivity: Sensitivity }

/** Every purpose with its own legal ground; one is open at a time. */
export function PurposesEditor({ sensitivity, ...props }: Props) {
  const t = useTranslations('activity.editor')
  const fields = useTranslations('fields')
  const { kind, purposes, groundChanges } = props.activity
  const [schema] = useState(() =>
    purposesSchema(
      kind,
      groundChanges.map(({ id }) => id),
    ),
  )
  const editor = useSectionEditor(props, 'purposes', schema)
  const lines = useLines(editor.form, 'purposes')
  const asked = useSearchParams().get('purpose')
  const [open, setOpen] = useState<string | null>(() => firstToOpen(purposes, asked))
  const { errors } = editor.form.formState
  const wrong =
    firstWrong(errors.purposes, lines.all) ?? unexplained(errors.groundChanges, editor.form.getValues('groundChanges'))

  useEffect(() => {
    if (wrong) setOpen(wrong)
  }, [wrong])

  function add() {
    const id = v7()
    lines.add({ ...blankPurpose, id })
    setOpen(id)
  }

  return (
    <SectionForm section="purposes" editor={editor}>
      <ProposedLines lines={lines} title={fields('purposes')} textOf={(line) => String(line.text)} />
      <ul className="space-y-2" id="purposes">
        {lines.confirmed.map((placed) => (
          <PurposeItem
            key={placed.line.id}
            editor={editor}
            lines={lines}
            placed={placed}
            kind={kind}
            sensitivity={sensitivity}
            inUse={hasBeenActive(props.activity)}
            isOpen={open === placed.line.id}
            onToggle={() => setOpen(open === placed.line.id ? null : placed.line.id)}
          />
        ))}
      </ul>
      <button type="button" className="btn btn-line" onClick={add}>
        <Plus className="icon" />
        {t('addPurpose')}
      </button>
    </SectionForm>
  )
}

/** The purpose the address asks for, else the first that still needs a ground, else the first. */
function firstToOpen(purposes: Props['activity']['purposes'], asked: string | null): string | null {
  const confirmed = purposes.filter((purpose) => !purpose.proposed)
  const named = confirmed.find((purpose) => purpose.id === asked)
  return (named ?? confirmed.find((purpose) => purpose.ground === null) ?? confirmed[0])?.id ?? null
}

/** The purpose of which a change of ground misses its reason. */
function unexplained(errors: unknown, changes: readonly GroundChange[]): string | null {
  if (typeof errors !== 'object' || errors === null) return null
  return changes.find((_, index) => Object.hasOwn(errors, index))?.purposeId ?? null
}

function firstWrong(errors: unknown, placed: ReturnType<typeof useLines>['all']): string | null {
  if (typeof errors !== 'object' || errors === null) return null
  return placed.find(({ index }) => Object.hasOwn(errors, index))?.line.id ?? null
}

import type { ReactNode } from 'react'
import { FieldError } from './field-error'
import { fieldIds } from './field-ids'
import { FieldLabel } from './field-label'

/** What every field takes besides the attributes of its input. */
export type FieldText = {
  label: string
  /** Stands above the input: what is meant, and why it is asked. */
  help?: ReactNode
  /** What is wrong and the way out, in words. */
  error?: string
  /** Says so behind the label; required fields carry no mark. */
  optional?: boolean
  /** Extra text or a link at the right of the label. */
  aside?: ReactNode
}

/** Label, help, input and error in their fixed order; the input takes `fieldIds(id)` and `fieldAria`. */
export function Field({ id, children, ...text }: FieldText & { id: string; children: ReactNode }) {
  const ids = fieldIds(id)
  return (
    <div className="rk-field">
      <FieldLabel htmlFor={id} optional={text.optional} aside={text.aside}>
        {text.label}
      </FieldLabel>
      {text.help && (
        <div className="rk-help" id={ids.help}>
          {text.help}
        </div>
      )}
      {children}
      <FieldError id={ids.error} error={text.error} />
    </div>
  )
}

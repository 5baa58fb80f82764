import type { ReactNode } from 'react'

type FieldPartProps = { title: string; help?: ReactNode; children: ReactNode }

/** A part of a long form: fields that belong together, under a heading. */
export function FieldPart({ title, help, children }: FieldPartProps) {
  return (
    <fieldset className="border-line grid min-w-0 gap-4 border-t pt-5">
      <legend className="rk-h2 float-left w-full">{title}</legend>
      {help && <p className="rk-help clear-both">{help}</p>}
      <div className="clear-both grid gap-4">{children}</div>
    </fieldset>
  )
}

import type { ReactNode } from 'react'

type FieldPartProps = {
  title: string
  help?: ReactNode
  /** what stands in the margin of the part, below it where there is no room; null keeps the margin free */
  beside?: ReactNode
  children: ReactNode
}

/** A part of a long form: fields that belong together, under a heading. */
export function FieldPart({ title, help, beside, children }: FieldPartProps) {
  const fields = <div className="clear-both grid min-w-0 content-start gap-4">{children}</div>
  return (
    <fieldset className="border-line grid min-w-0 gap-4 border-t pt-5">
      <legend className="rk-h2 float-left w-full">{title}</legend>
      {help && <p className="rk-help clear-both">{help}</p>}
      {beside === undefined ? (
        fields
      ) : (
        <div className="clear-both grid gap-x-8 gap-y-4 xl:grid-cols-[minmax(0,48rem)_19.5rem]">
          {fields}
          {beside}
        </div>
      )}
    </fieldset>
  )
}

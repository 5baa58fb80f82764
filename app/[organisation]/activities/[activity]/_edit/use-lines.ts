'use client'

import { type FieldValues, type UseFormReturn, useFieldArray } from 'react-hook-form'

/** A line as the form holds it; `proposed` lines wait for a person. */
export type FormLine = FieldValues & { id: string; proposed?: boolean }
export type PlacedLine = { line: FormLine; index: number }

/** The lines of one part of the form, each with its place; `line` is as it was when lines last came, went or moved. */
export function useLines(form: UseFormReturn<FieldValues>, part: string) {
  const array = useFieldArray({ control: form.control, name: part, keyName: 'key' })
  const placed = array.fields.map((line, index): PlacedLine => ({ line: line as FormLine & { key: string }, index }))
  const confirmed = placed.filter(({ line }) => !line.proposed)

  /** Moves a confirmed line past its neighbour. */
  function moveBy(index: number, step: -1 | 1) {
    const place = confirmed.findIndex((one) => one.index === index)
    const target = confirmed[place + step]
    if (target) array.move(index, target.index)
  }

  /** Takes proposed lines over, or sets them aside. */
  function decide(ids: readonly string[], keep: boolean) {
    const present: FormLine[] = form.getValues(part)
    const meant = (line: FormLine) => line.proposed && ids.includes(line.id)
    array.replace(
      keep
        ? present.map((line) => (meant(line) ? { ...line, proposed: false } : line))
        : present.filter((line) => !meant(line)),
    )
  }

  return {
    all: placed,
    confirmed,
    proposed: placed.filter(({ line }) => line.proposed),
    add: (line: FormLine) => array.append(line, { shouldFocus: false }),
    remove: array.remove,
    moveBy,
    decide,
  }
}

export type Lines = ReturnType<typeof useLines>

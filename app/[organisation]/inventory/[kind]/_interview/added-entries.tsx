'use client'

import { useEffect, useRef, useState } from 'react'
import { ComboField, type ComboOption } from '@/app/_components/combo-field'

type Props = { label: string; help: string; name: string; options: readonly ComboOption[]; onEdit: () => void }

/** More lines, from the organisation's own list or in new words. */
export function AddedEntries({ label, help, name, options, onEdit }: Props) {
  const [value, setValue] = useState<string[]>([])
  const isFirst = useRef(true)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the inputs follow the value, and make no event themselves
  useEffect(() => {
    if (!isFirst.current) onEdit()
    isFirst.current = false
  }, [value])
  return (
    <ComboField
      label={label}
      help={help}
      optional
      name={name}
      options={options}
      value={value}
      onChange={setValue}
      allowNew
    />
  )
}

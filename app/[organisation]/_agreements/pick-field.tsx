'use client'

import { ChevronDown } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components'
import { MarkIcon } from '@/app/_components/mark-icon'

export type Pick = { id: string; label: string; description?: string }

type PickFieldProps = {
  label: string
  help?: string
  error?: string
  options: readonly Pick[]
  /** The option that was chosen, or null for words of one's own. */
  picked: string | null
  text: string
  onChange: (picked: string | null, text: string) => void
}

/** One thing: from a list that narrows down while typing, or in words of one's own. */
export function PickField({ label, help, error, options, picked, text, onChange }: PickFieldProps) {
  const t = useTranslations('common')
  const labelOf = (id: string | null) => options.find((option) => option.id === id)?.label

  /** Words that are the name of an option mean that option, also when it was not pointed at. */
  function settle() {
    const meant = options.find((option) => option.label.toLowerCase() === text.trim().toLowerCase())
    if (meant && picked === null) onChange(meant.id, meant.label)
  }

  return (
    <ComboBox
      className="rk-field"
      items={options}
      selectedKey={picked}
      inputValue={text}
      onInputChange={(typed) => onChange(labelOf(picked) === typed ? picked : null, typed)}
      onSelectionChange={(key) => {
        const label = labelOf(key === null ? null : String(key))
        if (label) onChange(String(key), label)
      }}
      onBlur={settle}
      menuTrigger="focus"
      allowsCustomValue
      isInvalid={Boolean(error)}
    >
      <Label className="text-sm font-semibold">{label}</Label>
      {help && (
        <Text slot="description" className="rk-help">
          {help}
        </Text>
      )}
      <div className="input w-full pr-1">
        <Input />
        <Button className="btn btn-quiet btn-xs px-1" aria-label={t('combo.open')}>
          <ChevronDown className="icon" />
        </Button>
      </div>
      {error && (
        <Text slot="errorMessage" className="is-block flex items-start gap-1.5 text-sm">
          <MarkIcon shape="block" className="icon-sm mt-[0.25em]" />
          {error}
        </Text>
      )}
      <Popover className="rk-pop">
        <ListBox<Pick> className="rk-list">
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className="rk-menuitem">
              <span className="min-w-0">
                {option.label}
                {option.description && <span className="text-muted block text-xs">{option.description}</span>}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

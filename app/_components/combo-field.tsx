'use client'

import { Check, ChevronDown, Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useRef, useState } from 'react'
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text, useFilter } from 'react-aria-components'
import type { FieldText } from './field'
import { MarkIcon } from './mark-icon'
import { TagList } from './tag-list'

export type ComboOption = { id: string; label: string; description?: string }

type ComboFieldProps = Omit<FieldText, 'aside'> & {
  options: readonly ComboOption[]
  /** Ids of options; what a person typed stands here as it was typed. */
  value: readonly string[]
  onChange: (value: string[]) => void
  /** Lets a person add words that are not among the options. */
  allowNew?: boolean
  /** For a plain form: one hidden input per value. */
  name?: string
  placeholder?: string
}

const newKey = '\u0000new'

/** Several values from a list, with free entry: type to narrow down, Enter or a click to choose, the cross to remove. */
export function ComboField(props: ComboFieldProps) {
  const { label, help, error, optional, options, value, onChange, allowNew = false, name, placeholder } = props
  const t = useTranslations('common')
  const { contains } = useFilter({ sensitivity: 'base' })
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const typed = text.trim()
  const exact = options.find((option) => option.label.toLowerCase() === typed.toLowerCase())
  const shown = options.filter((option) => contains(option.label, typed))
  const canAdd = allowNew && typed !== '' && !exact && !value.includes(typed)
  const items = canAdd ? [...shown, { id: newKey, label: t('combo.add', { text: typed }) }] : shown

  function choose(keys: readonly (string | number)[]) {
    onChange(keys.map((key) => (key === newKey ? typed : String(key))))
    setText('')
  }

  /** What was typed becomes a value when a person leaves the field or presses Enter: nothing typed is lost. */
  function addTyped() {
    if (canAdd) onChange([...value, typed])
    else if (exact && !value.includes(exact.id)) onChange([...value, exact.id])
    else return
    setText('')
  }

  function addOnEnter(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key !== 'Enter' || !typed || event.currentTarget.getAttribute('aria-activedescendant')) return
    event.preventDefault()
    addTyped()
  }

  return (
    <div className="grid gap-2">
      <ComboBox
        className="rk-field"
        selectionMode="multiple"
        items={items}
        value={value}
        onChange={choose}
        inputValue={text}
        onInputChange={setText}
        menuTrigger="focus"
        allowsCustomValue={allowNew}
        allowsEmptyCollection
        isInvalid={Boolean(error)}
        onBlur={allowNew ? addTyped : undefined}
      >
        <Label className="text-sm font-semibold">
          {label}
          {optional && <span className="text-muted font-normal"> ({t('optional')})</span>}
        </Label>
        {help && (
          <Text slot="description" className="rk-help">
            {help}
          </Text>
        )}
        <div className="input w-full pr-1">
          <Input ref={input} placeholder={placeholder} onKeyDown={addOnEnter} />
          <Button className="btn btn-quiet btn-xs px-1" aria-label={t('combo.open')}>
            <ChevronDown className="icon" />
          </Button>
        </div>
        {name && value.map((id) => <input key={id} type="hidden" name={name} value={id} />)}
        {error && (
          <Text slot="errorMessage" className="is-block flex items-start gap-1.5 text-sm">
            <MarkIcon shape="block" className="icon-sm mt-[0.25em]" />
            {error}
          </Text>
        )}
        <Popover className="rk-pop">
          <ListBox<ComboOption>
            className="rk-list"
            renderEmptyState={() => <p className="text-muted px-2.5 py-1.5">{t('combo.nothing')}</p>}
          >
            {(option) => (
              <ListBoxItem id={option.id} textValue={option.label} className="rk-menuitem">
                {option.id === newKey ? (
                  <Plus className="icon text-primary" />
                ) : (
                  <span className="rk-tick">
                    <Check className="icon" />
                  </span>
                )}
                <span className="min-w-0">
                  {option.label}
                  {option.description && <span className="text-muted block text-xs">{option.description}</span>}
                </span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      <TagList
        label={t('combo.chosen', { label })}
        tags={value.map((id) => ({ id, label: options.find((option) => option.id === id)?.label ?? id }))}
        onRemove={(id) => onChange(value.filter((other) => other !== id))}
        onEmpty={() => input.current?.focus()}
      />
    </div>
  )
}

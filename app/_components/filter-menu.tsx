'use client'

import { Check, ChevronDown } from 'lucide-react'
import { useTranslations } from 'next-intl'
import {
  Autocomplete,
  Button,
  Dialog,
  DialogTrigger,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  SearchField,
  useFilter,
} from 'react-aria-components'
import { FilterClear } from './filter-clear'
import { useUrlParams } from './use-url-params'

export type FilterOption = { value: string; label: string; count?: number }

type FilterMenuProps = {
  label: string
  /** Name in the address; several values are joined by commas. */
  param: string
  options: readonly FilterOption[]
}

const searchableFrom = 8

/** A filter with several values. Tinted and removable while active. */
export function FilterMenu({ label, param, options }: FilterMenuProps) {
  const t = useTranslations('common.filter')
  const { contains } = useFilter({ sensitivity: 'base' })
  const { params, change } = useUrlParams()
  const chosen = (params.get(param) ?? '').split(',').filter(Boolean)
  const names = options.filter((option) => chosen.includes(option.value)).map((option) => option.label)
  const isOn = chosen.length > 0
  const text =
    names.length === 1
      ? t('active', { label, value: names[0] ?? '' })
      : t('activeCount', { label, count: chosen.length })

  return (
    <span className="rk-filter" data-on={isOn || undefined}>
      <DialogTrigger>
        <Button className="flex items-center gap-1.5">
          {isOn ? text : label}
          <ChevronDown className={`icon icon-sm ${isOn ? '' : 'text-muted'}`} />
        </Button>
        <Popover className="rk-pop" placement="bottom start">
          <Dialog className="outline-none" aria-label={label}>
            <Autocomplete filter={contains}>
              {options.length >= searchableFrom && (
                <SearchField className="mb-1 block" aria-label={t('find', { label })} autoFocus>
                  <Input className="input input-sm w-full" placeholder={t('find', { label })} />
                </SearchField>
              )}
              <ListBox
                aria-label={label}
                className="rk-list"
                selectionMode="multiple"
                escapeKeyBehavior="none"
                selectedKeys={chosen}
                onSelectionChange={(keys) =>
                  change({ [param]: keys === 'all' ? options.map((o) => o.value) : [...keys].map(String) })
                }
                renderEmptyState={() => <p className="text-muted px-2.5 py-1.5">{t('nothing')}</p>}
              >
                {options.map((option) => (
                  <ListBoxItem key={option.value} id={option.value} textValue={option.label} className="rk-menuitem">
                    <span className="rk-tick">
                      <Check className="icon" />
                    </span>
                    {option.label}
                    {option.count !== undefined && <span className="rk-count pl-4">{option.count}</span>}
                  </ListBoxItem>
                ))}
              </ListBox>
            </Autocomplete>
          </Dialog>
        </Popover>
      </DialogTrigger>
      {isOn && <FilterClear label={label} onClear={() => change({ [param]: null })} />}
    </span>
  )
}

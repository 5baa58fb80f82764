'use client'

import { ChevronsUpDown } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { MenuButton, type MenuEntry } from './menu-button'

type OrganisationSwitcherProps = {
  name: string
  /** Second line: the role of the reader here. */
  detail: string
  entries: readonly MenuEntry[]
}

/** Names the organisation the reader works in and leads to the others. */
export function OrganisationSwitcher({ name, detail, entries }: OrganisationSwitcherProps) {
  const t = useTranslations('shell')
  return (
    <MenuButton className="rk-org" label={`${name}, ${detail}. ${t('switchOrganisation')}`} entries={entries}>
      <span className="min-w-0 flex-1">
        <span className="block truncate font-semibold">{name}</span>
        <span className="text-muted block truncate text-xs">{detail}</span>
      </span>
      <ChevronsUpDown className="icon text-muted" />
    </MenuButton>
  )
}

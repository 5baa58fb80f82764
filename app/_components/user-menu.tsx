'use client'

import { Ellipsis } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { initialsOf } from './initials'
import { MenuButton, type MenuEntry } from './menu-button'

type UserMenuProps = {
  name: string
  email: string
  entries: readonly MenuEntry[]
  /** Gets the id of an entry without `href`, such as signing out. */
  onAction?: (id: string) => void
}

/** Who is signed in, with account and sign-out. */
export function UserMenu({ name, email, entries, onAction }: UserMenuProps) {
  const t = useTranslations('shell')
  return (
    <div className="border-line flex items-center gap-2.5 border-t px-2 pt-3 text-sm">
      <span className="rk-avatar" aria-hidden="true">
        {initialsOf(name)}
      </span>
      <span className="min-w-0 flex-1">
        <span className="block truncate font-medium">{name}</span>
        <span className="text-muted block truncate text-xs">{email}</span>
      </span>
      <MenuButton
        className="btn btn-quiet btn-sm px-1.5"
        label={t('accountMenu')}
        entries={entries}
        onAction={onAction}
      >
        <Ellipsis className="icon" />
      </MenuButton>
    </div>
  )
}

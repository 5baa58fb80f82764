'use client'

import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { leavePage } from './leave-page'

export type MenuEntry = {
  id: string
  label: string
  description?: string
  icon?: ReactNode
  /** Where it leads; without one, `onAction` gets the id. */
  href?: string
  /** Where the reader is now, such as the organisation that is open. */
  current?: boolean
}

type MenuButtonProps = {
  /** Spoken name of the button and the menu. */
  label: string
  /** What the button shows. */
  children: ReactNode
  className?: string
  entries: readonly MenuEntry[]
  onAction?: (id: string) => void
}

/** A button that opens a menu of links and actions. */
export function MenuButton({ label, children, className = 'btn btn-line', entries, onAction }: MenuButtonProps) {
  const router = useRouter()
  function choose(entry: MenuEntry) {
    const { href } = entry
    if (href) leavePage(() => router.push(href))
    else onAction?.(entry.id)
  }
  const current = entries.find((entry) => entry.current)
  return (
    <MenuTrigger>
      <Button className={className} aria-label={label}>
        {children}
      </Button>
      <Popover className="rk-pop" placement="bottom start">
        <Menu
          className="rk-menu"
          aria-label={label}
          selectionMode={current ? 'single' : 'none'}
          selectedKeys={current ? [current.id] : []}
        >
          {entries.map((entry) => (
            <MenuItem
              key={entry.id}
              id={entry.id}
              textValue={entry.label}
              className="rk-menuitem"
              onAction={() => choose(entry)}
            >
              {entry.icon}
              <span className="min-w-0 flex-1">
                <span className="block truncate">{entry.label}</span>
                {entry.description && <span className="text-muted block truncate text-xs">{entry.description}</span>}
              </span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

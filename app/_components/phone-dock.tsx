'use client'

import { Menu } from 'lucide-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useState } from 'react'
import { Button, DialogTrigger } from 'react-aria-components'
import { Dialog } from './dialog'
import { type NavGroup, NavGroups } from './nav-groups'
import { type NavEntry, useIsCurrent } from './nav-item'

type PhoneDockProps = {
  entries: readonly NavEntry[]
  groups: readonly NavGroup[]
  switcher: ReactNode
  user: ReactNode
}

/** The first pages under the thumb, the rest behind "Meer". Only below the width of a side navigation. */
export function PhoneDock({ entries, groups, switcher, user }: PhoneDockProps) {
  const t = useTranslations('shell')
  const isCurrent = useIsCurrent()
  const pathname = usePathname()
  const [open, setOpen] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page closes the menu
  useEffect(() => setOpen(false), [pathname])
  return (
    <nav className="rk-dock" aria-label={t('quickNavigation')}>
      {entries.map((entry) => (
        <Link key={entry.href} href={entry.href} aria-current={isCurrent(entry) ? 'page' : undefined}>
          {entry.icon}
          {entry.label}
        </Link>
      ))}
      <DialogTrigger isOpen={open} onOpenChange={setOpen}>
        <Button>
          <Menu className="icon" />
          {t('more')}
        </Button>
        <Dialog title={t('mainNavigation')}>
          <div className="grid gap-3">
            {switcher}
            <div>
              <NavGroups groups={groups} />
            </div>
            {user}
          </div>
        </Dialog>
      </DialogTrigger>
    </nav>
  )
}

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Logo } from './logo'
import { type NavGroup, NavGroups } from './nav-groups'
import type { NavEntry } from './nav-item'
import { PhoneDock } from './phone-dock'
import { SkipLink } from './skip-link'
import { TopBar } from './top-bar'

type AppShellProps = {
  /** Where the logo leads. */
  homeHref: string
  groups: readonly NavGroup[]
  /** Four at most; "Meer" is added and shows all groups. */
  dock: readonly NavEntry[]
  /** `<OrganisationSwitcher …/>` */
  switcher: ReactNode
  /** `<UserMenu …/>` */
  user: ReactNode
  /** Name shown in the top bar of a phone. */
  organisationName: string
  /** `<GlobalSearch …/>` or nothing. */
  search?: ReactNode
  /** The page with the search, for the button on a phone. */
  searchHref?: string
  /** Extra buttons before language and theme. */
  tools?: ReactNode
  children: ReactNode
}

/** The frame of an organisation: navigation left, bar on top, dock on a phone. The page renders `<PageMain>` inside. */
export function AppShell(props: AppShellProps) {
  const t = useTranslations('shell')
  return (
    <>
      <SkipLink />
      <div className="rk-shell">
        <aside className="rk-side" aria-label={props.organisationName}>
          <Link className="rk-brand" href={props.homeHref}>
            <Logo />
            {t('product')}
          </Link>
          {props.switcher}
          <nav className="-mx-1 -mt-1 flex-1 overflow-y-auto px-1" aria-label={t('mainNavigation')}>
            <NavGroups groups={props.groups} />
          </nav>
          {props.user}
        </aside>
        <div className="min-w-0">
          <TopBar
            homeHref={props.homeHref}
            organisationName={props.organisationName}
            search={props.search}
            searchHref={props.searchHref}
            tools={props.tools}
          />
          {props.children}
        </div>
      </div>
      <PhoneDock entries={props.dock} groups={props.groups} switcher={props.switcher} user={props.user} />
    </>
  )
}

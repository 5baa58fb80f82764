import { Search } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { LanguageSwitch } from './language-switch'
import { Logo } from './logo'
import { ThemeSwitch } from './theme-switch'

type TopBarProps = {
  homeHref: string
  organisationName: string
  search?: ReactNode
  searchHref?: string
  tools?: ReactNode
}

/** Search at the left, help, language and theme at the right. */
export function TopBar({ homeHref, organisationName, search, searchHref, tools }: TopBarProps) {
  const t = useTranslations('shell')
  return (
    <header className="rk-top">
      <Link className="lg:hidden" href={homeHref} aria-label={t('home')}>
        <Logo />
      </Link>
      <span className="truncate font-semibold lg:hidden">{organisationName}</span>
      {search}
      <div className="ml-auto flex items-center gap-1">
        {searchHref && (
          <Link className="btn btn-quiet btn-sm px-2 lg:hidden" href={searchHref} aria-label={t('searchLabel')}>
            <Search className="icon icon-lg" />
          </Link>
        )}
        {tools}
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
    </header>
  )
}

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { LanguageSwitch } from '@/app/_components/language-switch'
import { Logo } from '@/app/_components/logo'
import { SkipLink } from '@/app/_components/skip-link'
import { ThemeSwitch } from '@/app/_components/theme-switch'

/** The frame of the pages that anybody may read, signed in or not. */
export default function DocsLayout({ children }: { children: ReactNode }) {
  const t = useTranslations('docs')
  const shell = useTranslations('shell')
  return (
    <>
      <SkipLink />
      <header className="rk-top">
        <Link className="flex items-center gap-2.5 text-lg font-semibold" href="/" aria-label={t('toProduct')}>
          <Logo />
          <span className="hidden sm:inline">{shell('product')}</span>
        </Link>
        <nav className="flex gap-4 text-sm" aria-label={t('navigation')}>
          <Link className="rk-link" href="/docs/rules">
            {t('rules.title')}
          </Link>
          <Link className="rk-link" href="/docs/reference">
            {t('reference.title')}
          </Link>
        </nav>
        <div className="ml-auto flex items-center gap-1">
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </header>
      {children}
    </>
  )
}

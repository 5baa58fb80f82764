import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { LanguageSwitch } from '@/app/_components/language-switch'
import { Logo } from '@/app/_components/logo'
import { mainId } from '@/app/_components/page-main'
import { SkipLink } from '@/app/_components/skip-link'
import { ThemeSwitch } from '@/app/_components/theme-switch'
import { BrandPicture } from './_frame/brand-picture'

/** The pages before signing in: a form at the left, what the product is about at the right. */
export default function PublicLayout({ children }: { children: ReactNode }) {
  const t = useTranslations('account.brand')
  const shell = useTranslations('shell')
  const docs = useTranslations('docs')
  return (
    <div className="grid min-h-dvh lg:grid-cols-[minmax(0,1fr)_minmax(0,1.05fr)]">
      <SkipLink />
      <div className="flex flex-col px-6 py-8 sm:px-12">
        <header className="flex items-center gap-2.5 text-lg font-semibold">
          <Logo />
          {shell('product')}
        </header>
        <main id={mainId} tabIndex={-1} className="m-auto w-full max-w-sm py-10 outline-none">
          {children}
        </main>
        <footer className="-ml-2 flex items-center gap-1">
          <LanguageSwitch />
          <ThemeSwitch />
          <nav className="ml-auto flex gap-4 text-sm" aria-label={docs('navigation')}>
            <Link className="rk-link" href="/docs/rules">
              {docs('rules.title')}
            </Link>
            <Link className="rk-link" href="/docs/reference">
              {docs('reference.title')}
            </Link>
          </nav>
        </footer>
      </div>
      <aside className="bg-base-200 hidden flex-col items-center justify-center gap-8 p-12 lg:flex">
        <BrandPicture />
        <p className="max-w-sm text-center text-lg font-medium text-balance">
          {t('line')}
          <span className="text-muted mt-1 block text-base font-normal">{t('more')}</span>
        </p>
      </aside>
    </div>
  )
}

import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { LanguageSwitch } from '@/app/_components/language-switch'
import { Logo } from '@/app/_components/logo'
import { PageMain } from '@/app/_components/page-main'
import { SkipLink } from '@/app/_components/skip-link'
import { ThemeSwitch } from '@/app/_components/theme-switch'
import { SignOutButton } from './sign-out-button'

/** The frame of pages that belong to a person and not to an organisation. */
export async function PersonFrame({ email, children }: { email: string; children: ReactNode }) {
  const shell = await getTranslations('shell')
  return (
    <>
      <SkipLink />
      <header className="rk-top">
        <Link className="flex items-center gap-2.5 text-lg font-semibold" href="/organisations">
          <Logo />
          {shell('product')}
        </Link>
        <div className="ml-auto flex min-w-0 items-center gap-1">
          <Link className="rk-link hidden truncate text-sm sm:inline" href="/account">
            {email}
          </Link>
          <LanguageSwitch />
          <ThemeSwitch />
          <SignOutButton />
        </div>
      </header>
      <PageMain>{children}</PageMain>
    </>
  )
}

'use client'

import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import { I18nProvider, RouterProvider } from 'react-aria-components'

/** Lets menus, pick lists and dialogs speak the language of the page and follow links without a reload. */
export function InterfaceProvider({ locale, children }: { locale: string; children: ReactNode }) {
  const router = useRouter()
  return (
    <I18nProvider locale={locale}>
      <RouterProvider navigate={(href) => router.push(href)}>{children}</RouterProvider>
    </I18nProvider>
  )
}

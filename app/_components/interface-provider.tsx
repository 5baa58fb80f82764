'use client'

import { useRouter } from 'next/navigation'
import { createContext, type ReactNode } from 'react'
import { I18nProvider, RouterProvider } from 'react-aria-components'
import type { Theme } from './theme'

/** The theme the server rendered, for the switch that shows it. */
export const ThemeContext = createContext<Theme>('system')

type InterfaceProviderProps = { locale: string; theme: Theme; children: ReactNode }

/** Lets menus, pick lists and dialogs speak the language of the page and follow links without a reload. */
export function InterfaceProvider({ locale, theme, children }: InterfaceProviderProps) {
  const router = useRouter()
  return (
    <I18nProvider locale={locale}>
      <RouterProvider navigate={(href) => router.push(href)}>
        <ThemeContext value={theme}>{children}</ThemeContext>
      </RouterProvider>
    </I18nProvider>
  )
}

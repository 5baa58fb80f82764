import './globals.css'
import type { Metadata, Viewport } from 'next'
import { cookies, headers } from 'next/headers'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { InterfaceProvider } from './_components/interface-provider'
import { readTheme, themeAttribute, themeCookie } from './_components/theme'
import { MessagesProvider } from './_i18n/messages-provider'
import { TrpcProvider } from './_trpc/provider'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell')
  return {
    title: { default: t('product'), template: `%s – ${t('product')}` },
    description: t('description'),
    robots: { index: false },
  }
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, cookieStore, requestHeaders] = await Promise.all([getLocale(), cookies(), headers()])
  const theme = readTheme(cookieStore.get(themeCookie)?.value)
  const nonce = requestHeaders.get('x-nonce') ?? undefined
  return (
    <html lang={locale} data-theme={themeAttribute(theme)} suppressHydrationWarning>
      <head>
        <meta property="csp-nonce" nonce={nonce} suppressHydrationWarning />
      </head>
      <body>
        <MessagesProvider locale={locale}>
          <InterfaceProvider locale={locale} theme={theme}>
            <TrpcProvider>{children}</TrpcProvider>
          </InterfaceProvider>
        </MessagesProvider>
      </body>
    </html>
  )
}

'use client'

import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { type Locale, timeZone } from './locale'
import { messages } from './messages'

/** Gives client components their words from a cached script, so that pages do not carry them again and again. */
export function MessagesProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <NextIntlClientProvider locale={locale} timeZone={timeZone} messages={messages[locale]}>
      {children}
    </NextIntlClientProvider>
  )
}

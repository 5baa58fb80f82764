import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { type Locale, timeZone } from '@/app/_i18n/locale'
import { messages } from '@/app/_i18n/messages'

/** The page as it reaches the browser, in one of the languages of the interface. */
export function renderPage(page: ReactNode, locale: Locale): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} timeZone={timeZone} messages={messages[locale]}>
      {page}
    </NextIntlClientProvider>,
  )
}

/** The words somebody reads in a piece of a page, with single spaces. */
export function textOf(html: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }
  return html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => entities[name] ?? '')
    .replaceAll(/\s+/g, ' ')
}

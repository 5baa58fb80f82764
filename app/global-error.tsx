'use client'

import './globals.css'
import { locales } from './_i18n/locale'
import { messages } from './_i18n/messages'

/** Only when the root layout itself fails: no provider is there, so both languages are shown. */
export default function GlobalError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <html lang={locales[0]}>
      <body>
        <main className="mx-auto grid max-w-lg gap-8 px-6 py-16">
          {locales.map((locale) => {
            const { unknown, reference } = messages[locale].errors
            return (
              <div key={locale} lang={locale}>
                <h1 className="rk-title">{unknown.what}</h1>
                <p className="rk-lede">{unknown.why}</p>
                <p className="mt-2">{unknown.next}</p>
                {error.digest && (
                  <p className="text-muted mt-2 text-sm">{reference.replace('{digest}', error.digest)}</p>
                )}
                <button type="button" className="btn btn-primary mt-4" onClick={retry}>
                  {messages[locale].common.retry}
                </button>
              </div>
            )
          })}
        </main>
      </body>
    </html>
  )
}

import { cookies, headers } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { chooseLocale, isLocale, localeCookie, timeZone } from './locale'
import { messages } from './messages'

export default getRequestConfig(async ({ locale: asked }) => {
  const locale = isLocale(asked) ? asked : await readLocale()
  return { locale, timeZone, messages: messages[locale] }
})

async function readLocale() {
  const [cookieStore, requestHeaders] = await Promise.all([cookies(), headers()])
  return chooseLocale(cookieStore.get(localeCookie)?.value, requestHeaders.get('accept-language'))
}

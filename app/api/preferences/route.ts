import { cookies } from 'next/headers'
import { readTheme, themeCookie } from '@/app/_components/theme'
import { isLocale, localeCookie } from '@/app/_i18n/locale'

const year = 60 * 60 * 24 * 365

/** Remembers language and theme of this browser; a plain form, so that it works without a script. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData()
  const store = await cookies()
  const locale = form.get('locale')
  const theme = form.get('theme')
  if (isLocale(locale)) store.set(localeCookie, locale, { path: '/', maxAge: year, sameSite: 'lax' })
  if (typeof theme === 'string') store.set(themeCookie, readTheme(theme), { path: '/', maxAge: year, sameSite: 'lax' })
  return new Response(null, { status: 303, headers: { location: pathOf(request.headers.get('referer')) } })
}

/** The page the form was on. The origin is dropped: nobody is sent to another site. */
function pathOf(referer: string | null): string {
  if (!referer || !URL.canParse(referer)) return '/'
  const { pathname, search } = new URL(referer)
  return pathname.startsWith('//') ? '/' : pathname + search
}

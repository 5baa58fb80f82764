/** Browsers say where a request came from; a program that says neither carries nobody's cookies by accident. */
export function isSameOrigin(headers: Headers, trustProxy: boolean): boolean {
  const site = headers.get('sec-fetch-site')
  if (site) return site === 'same-origin' || site === 'none'
  const origin = headers.get('origin')
  if (!origin) return true
  const forwarded = trustProxy ? headers.get('x-forwarded-host') : null
  return URL.canParse(origin) && new URL(origin).host === (forwarded ?? headers.get('host'))
}

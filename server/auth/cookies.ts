import { authEnvironment } from '@/server/environment'

/** The name next-auth gives the session cookie: only behind TLS does it carry the prefix that demands TLS. */
export function sessionCookieName(): string {
  const prefix = authEnvironment().url.startsWith('https://') ? '__Secure-' : ''
  return `${prefix}next-auth.session-token`
}

/** The cookies of a request by name; what cannot be decoded is left as it is. */
export function parseCookies(header: string | null): Record<string, string> {
  const pairs = (header ?? '').split(';').map((pair) => {
    const [name = '', ...value] = pair.split('=')
    return [name.trim(), decode(value.join('=').trim())]
  })
  return Object.fromEntries(pairs.filter(([name]) => name !== ''))
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

import { GET, POST } from '@/app/api/auth/[...nextauth]/route'

type Answer = { code?: string; path?: string; csrfToken?: string; retryAfter?: number }

/** A browser as far as signing in goes: it keeps cookies and knows the sign-in routes, without a page or a server. */
export class BrowserSession {
  readonly cookies = new Map<string, string>()

  constructor(readonly address = '192.0.2.1') {}

  /** The cookies as a request carries them. */
  get cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  async call(method: 'GET' | 'POST', path: string, fields: Record<string, string> = {}) {
    const request = new Request(`http://localhost:3000/api/auth/${path}`, {
      method,
      headers: { cookie: this.cookieHeader, 'x-socket-address': this.address, 'user-agent': 'test' },
      body: method === 'POST' ? new URLSearchParams(fields) : undefined,
    })
    const handle = method === 'POST' ? POST : GET
    const response = await handle(request, { params: Promise.resolve({ nextauth: path.split('/') }) })
    for (const cookie of response.headers.getSetCookie()) this.keep(cookie)
    const answer: Answer = await response.json()
    return { status: response.status, headers: response.headers, answer }
  }

  async csrfToken(): Promise<string> {
    return (await this.call('GET', 'csrf')).answer.csrfToken ?? ''
  }

  async signIn(email: string, password: string, callbackUrl = '/') {
    return this.call('POST', 'callback/credentials', {
      csrfToken: await this.csrfToken(),
      email,
      password,
      callbackUrl,
    })
  }

  async signOut() {
    return this.call('POST', 'signout', { csrfToken: await this.csrfToken() })
  }

  /** The cookie of the session, as a page would read it. */
  get sessionCookie(): string | undefined {
    const cookie = this.cookies.get('next-auth.session-token')
    return cookie === undefined ? undefined : decodeURIComponent(cookie)
  }

  private keep(cookie: string): void {
    const [pair = '', ...attributes] = cookie.split('; ')
    const [name = '', value = ''] = pair.split('=')
    if (value === '' || attributes.includes('Max-Age=0')) this.cookies.delete(name)
    else this.cookies.set(name, value)
  }
}

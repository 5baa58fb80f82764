import { parse } from 'devalue'

/** The browser as far as HTTP goes: signs in once and calls procedures with its cookies. */
export class HttpClient {
  readonly cookies = new Map<string, string>()

  constructor(readonly url: string) {}

  /** The cookies as a request carries them. */
  get cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  async signIn(email: string, password: string): Promise<void> {
    const { csrfToken } = (await (await this.request('/api/auth/csrf')).json()) as { csrfToken: string }
    const answer = await this.request('/api/auth/callback/credentials', {
      method: 'POST',
      body: new URLSearchParams({ csrfToken, email, password, callbackUrl: '/' }),
    })
    if (!answer.ok) throw new Error(`The sign-in of ${email} answered ${answer.status}: ${await answer.text()}`)
  }

  /** Sends a request with the cookies and keeps the ones that come back. */
  async request(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers)
    headers.set('cookie', this.cookieHeader)
    headers.set('origin', this.url)
    const response = await fetch(this.url + path, { redirect: 'manual', ...init, headers })
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=')
      this.cookies.set(name, value)
    }
    return response
  }

  /** Calls a mutation; throws when it did not answer with a result. */
  async mutate<T>(procedure: string, input: object): Promise<T> {
    const response = await this.request(`/api/trpc/${procedure}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    })
    return this.result(procedure, response)
  }

  /** Calls a query; throws when it did not answer with a result. */
  async query<T>(procedure: string, input: object): Promise<T> {
    return this.result(procedure, await this.request(this.queryPath(procedure, input)))
  }

  /** The address of a query. */
  queryPath(procedure: string, input: object): string {
    return `/api/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`
  }

  private async result<T>(procedure: string, response: Response): Promise<T> {
    const text = await response.text()
    if (!response.ok) throw new Error(`${procedure} answered ${response.status}: ${text.slice(0, 300)}`)
    return parse(JSON.parse(text).result.data)
  }
}

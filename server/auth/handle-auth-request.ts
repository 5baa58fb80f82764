import { TooLargeError } from '@/server/services/errors'
import { readLimitedBody } from '@/server/services/limited-body'
import { safePath } from './callback-url'
import { parseCookies } from './cookies'
import { type AuthAnswer, askNextAuth } from './next-auth-bridge'
import { refusalIn } from './sign-in-refusal'

const allowed = new Set(['GET csrf', 'POST callback/credentials', 'POST signout'])

/**
 * The sign-in routes, /api/auth/…: the token against forgery, signing in and signing out; next-auth's other pages and
 * routes are not there. A refused sign-in has its own status (401, 403, 429 with Retry-After, 503) and says why.
 */
export async function handleAuthRequest(request: Request, path: string[]): Promise<Response> {
  if (!allowed.has(`${request.method} ${path.join('/')}`)) return Response.json({ code: 'not_found' }, { status: 404 })
  try {
    const body = request.method === 'POST' ? readFields(await readLimitedBody(request), request.headers) : {}
    const answer = await askNextAuth({
      method: request.method,
      path,
      query: {},
      headers: Object.fromEntries(request.headers),
      cookies: parseCookies(request.headers.get('cookie')),
      body: { ...body, json: 'false' },
    })
    return answer.location === null ? plainly(answer) : afterwards(answer.location, answer.headers)
  } catch (error) {
    if (error instanceof TooLargeError) return Response.json({ code: 'too_large' }, { status: 413 })
    throw error
  }
}

function readFields(text: string, headers: Headers): Record<string, string> {
  if (!headers.get('content-type')?.includes('application/x-www-form-urlencoded')) return {}
  return Object.fromEntries(new URLSearchParams(text))
}

function plainly({ status, headers, body }: AuthAnswer): Response {
  return Response.json(body, { status, headers: keep(headers, ['cache-control']) })
}

function afterwards(location: string, from: Headers): Response {
  const refusal = refusalIn(location)
  const headers = keep(from, [])
  if (!refusal)
    return Response.json({ path: safePath(new URL(location).pathname + new URL(location).search) }, { headers })
  if (refusal.retryAfter > 0) headers.set('retry-after', String(refusal.retryAfter))
  return Response.json({ code: refusal.code, retryAfter: refusal.retryAfter }, { status: refusal.status, headers })
}

function keep(from: Headers, names: string[]): Headers {
  const headers = new Headers({ 'cache-control': 'no-store' })
  for (const name of names) headers.set(name, from.get(name) ?? '')
  for (const cookie of from.getSetCookie()) headers.append('set-cookie', cookie)
  return headers
}

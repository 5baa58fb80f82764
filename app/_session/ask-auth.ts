import { type Failure, failureFrom } from '@/app/_i18n/failure'

/** The answer of a sign-in route: where to go next, or why it was refused. */
export type AuthAnswer = { path: string } | { refused: Failure | 'credentials' }

/** Posts to a sign-in route with the token against forgery; without a connection the refusal is `offline`. */
export async function askAuth(route: string, fields: Record<string, string>): Promise<AuthAnswer> {
  try {
    const token: { csrfToken: string } = await (await fetch('/api/auth/csrf', { cache: 'no-store' })).json()
    const body = new URLSearchParams({ ...fields, csrfToken: token.csrfToken })
    return read(await fetch(`/api/auth/${route}`, { method: 'POST', body }))
  } catch {
    return { refused: failureFrom({ code: 'offline' }) }
  }
}

async function read(response: Response): Promise<AuthAnswer> {
  const answer: { path?: string | null; code?: string; retryAfter?: number } = await response.json()
  if (response.ok) return { path: answer.path ?? '/' }
  if (answer.code === 'credentials') return { refused: 'credentials' }
  return { refused: failureFrom({ code: answer.code, details: { retryAfter: answer.retryAfter } }) }
}

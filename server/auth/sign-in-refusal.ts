const codes = ['credentials', 'rate_limited', 'unavailable', 'csrf', 'unknown'] as const

/** Why nobody was signed in; a key of `signIn.refused` in the `account` messages. */
export type SignInCode = (typeof codes)[number]

const statuses: Record<SignInCode, number> = {
  credentials: 401,
  rate_limited: 429,
  unavailable: 503,
  csrf: 403,
  unknown: 500,
}

/** A sign-in that failed; next-auth carries its message through, and nothing else. */
export class SignInRefusal extends Error {
  constructor(
    readonly code: SignInCode,
    readonly retryAfter: number = 0,
  ) {
    super(`${code}:${retryAfter}`)
  }

  get status(): number {
    return statuses[this.code]
  }
}

/** The refusal in the address next-auth sends a failed sign-in to; null when it succeeded. */
export function refusalIn(location: string): SignInRefusal | null {
  const parameters = new URL(location, 'http://nowhere.invalid').searchParams
  if (parameters.has('csrf')) return new SignInRefusal('csrf')
  const message = parameters.get('error')
  if (message === null) return null
  const [given, seconds] = message.split(':')
  const code = codes.find((known) => known === given) ?? 'unknown'
  return new SignInRefusal(code, Number(seconds) || 0)
}

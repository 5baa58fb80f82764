import { TRPCClientError } from '@trpc/client'
import { type ErrorCode, readErrorCode } from '@/app/_components/error-code'

/** One thing wrong with the input, as the server says it: `message` may be a key of `validation`, `code` is zod's. */
export type Issue = { path: readonly (string | number)[]; message: string; code?: string }

/** Why something did not happen, in a form that has words in every language. */
export type Failure = {
  code: ErrorCode
  issues: readonly Issue[]
  /** key of `permissions`, when it was forbidden */
  reason: string | null
  /** seconds to wait, when it was tried too often */
  retryAfter: number
  /** what there is now, when somebody saved in the meantime */
  currentVersion: number | null
}

const nothing = { issues: [], reason: null, retryAfter: 0, currentVersion: null }

/** The failure inside the error of a procedure; when the server did not answer at all it is `offline`. */
export function readFailure(error: unknown): Failure {
  if (!(error instanceof TRPCClientError)) return { ...nothing, code: 'unknown' }
  const told: unknown = error.data?.failure
  return told ? failureFrom(told) : { ...nothing, code: 'offline' }
}

/** The same for what a route handler answers: `{ code, details }`. */
export function failureFrom(told: unknown): Failure {
  const { code, details } = isRecord(told) ? told : {}
  const { issues, reason, retryAfter, currentVersion } = isRecord(details) ? details : {}
  return {
    code: readErrorCode(code),
    issues: Array.isArray(issues) ? issues.filter(isIssue) : [],
    reason: typeof reason === 'string' ? reason : null,
    retryAfter: typeof retryAfter === 'number' ? retryAfter : 0,
    currentVersion: typeof currentVersion === 'number' ? currentVersion : null,
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isIssue(value: unknown): value is Issue {
  return isRecord(value) && typeof value.message === 'string' && Array.isArray(value.path)
}

import { TRPCError } from '@trpc/server'
import { invalid, isDatabaseAway, isUnstorable, nameForPages, ServiceError } from '@/server/services/errors'

const trpcCodes: Record<string, TRPCError['code']> = {
  not_found: 'NOT_FOUND',
  forbidden: 'FORBIDDEN',
  conflict: 'CONFLICT',
  validation: 'BAD_REQUEST',
  too_large: 'PAYLOAD_TOO_LARGE',
  rate_limited: 'TOO_MANY_REQUESTS',
  still_judging: 'PRECONDITION_FAILED',
  too_many_to_judge: 'PRECONDITION_FAILED',
  busy: 'PRECONDITION_FAILED',
  unauthorised: 'UNAUTHORIZED',
}

/** What the browser learns of a failure: a code with a message in every language, and what that message needs. */
export type Failure = { code: string; details: Record<string, unknown> }

/** A service's error as tRPC says it. An unknown error keeps its text to itself. */
export function toTrpcError(error: unknown): TRPCError {
  if (error instanceof ServiceError) {
    return new TRPCError({ code: trpcCodes[error.code] ?? 'INTERNAL_SERVER_ERROR', message: error.code, cause: error })
  }
  if (isUnstorable(error)) return toTrpcError(invalid('', 'characters'))
  if (isDatabaseAway(error)) {
    return nameForPages(new TRPCError({ code: 'SERVICE_UNAVAILABLE', message: 'unavailable', cause: error }))
  }
  return new TRPCError({ code: 'INTERNAL_SERVER_ERROR', message: 'unknown', cause: error })
}

/** The failure inside a tRPC error, for the error formatter. */
export function failureOf(error: TRPCError): Failure {
  if (error.cause instanceof ServiceError) return { code: error.cause.code, details: error.cause.details }
  if (error.code === 'SERVICE_UNAVAILABLE') return { code: 'unavailable', details: {} }
  if (error.code === 'BAD_REQUEST') return { code: 'validation', details: { issues: inputIssues(error.cause) } }
  if (error.code === 'UNAUTHORIZED') return { code: 'unauthorised', details: {} }
  if (error.code === 'PAYLOAD_TOO_LARGE') return { code: 'too_large', details: {} }
  if (error.code === 'NOT_FOUND') return { code: 'not_found', details: {} }
  return { code: 'unknown', details: {} }
}

function inputIssues(cause: unknown): unknown[] {
  if (typeof cause !== 'object' || cause === null || !('issues' in cause) || !Array.isArray(cause.issues)) return []
  return cause.issues.map((issue: { path?: unknown; message?: unknown; code?: unknown }) => ({
    path: issue.path,
    message: issue.message,
    code: issue.code,
  }))
}

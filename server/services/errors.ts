import type { Refusal } from '@/server/domain/permissions'

/** One thing wrong with the input: where, and which message of the `validation` namespace says why. */
export type InputIssue = { path: readonly (string | number)[]; message: string; code?: string }

/** An expected failure, said in the user's language: every code is a key of the `errors` namespace. */
export abstract class ServiceError extends Error {
  abstract readonly code: string
  /** what the message and the interface need to know */
  readonly details: Record<string, unknown> = {}
}

/** The record is not there, or belongs to an organisation the person has nothing to do with. */
export class NotFoundError extends ServiceError {
  override readonly code = 'not_found'
}

/** The person may not do this; `reason` is a key of the `permissions` namespace. */
export class ForbiddenError extends ServiceError {
  override readonly code = 'forbidden'
  constructor(readonly reason: Refusal) {
    super(reason)
    this.details.reason = reason
  }
}

/** Somebody saved the record in the meantime; nothing was written. `currentVersion` is what there is now. */
export class ConflictError extends ServiceError {
  override readonly code = 'conflict'
  constructor(currentVersion: number) {
    super('conflict')
    this.details.currentVersion = currentVersion
  }
}

/** The input breaks a rule that only the server can check; `issues` say where and why. */
export class InvalidError extends ServiceError {
  override readonly code = 'validation'
  constructor(issues: InputIssue[]) {
    super(issues.map((issue) => issue.message).join(', '))
    this.details.issues = issues
  }
}

/** A file or request over its limit, in bytes. */
export class TooLargeError extends ServiceError {
  override readonly code = 'too_large'
  constructor(limit: number) {
    super('too_large')
    this.details.limit = limit
  }
}

/** Too many attempts; again after so many seconds. */
export class RateLimitedError extends ServiceError {
  override readonly code = 'rate_limited'
  constructor(readonly retryAfter: number) {
    super('rate_limited')
    this.details.retryAfter = retryAfter
  }
}

/** The register is being judged as a whole, of which `done` activities out of `total` are ready; ask again in a moment. */
export class StillJudgingError extends ServiceError {
  override readonly code = 'still_judging'
  constructor(done: number, total: number) {
    super('still_judging')
    Object.assign(this.details, { done, total })
  }
}

/** The register is too large to be judged as a whole; per activity, party and contract it is. */
export class TooManyToJudgeError extends ServiceError {
  override readonly code = 'too_many_to_judge'
  constructor(total: number, most: number) {
    super('too_many_to_judge')
    Object.assign(this.details, { total, most })
  }
}

/** Somebody else in the organisation is saving; in a moment it will go. */
export class BusyError extends ServiceError {
  override readonly code = 'busy'
  constructor() {
    super('busy')
  }
}

/** Nobody is signed in, or the session ended. */
export class UnauthorisedError extends ServiceError {
  override readonly code = 'unauthorised'
}

/** One field is wrong; shorthand. */
export function invalid(field: string, message: string): InvalidError {
  return new InvalidError([{ path: field.split('.'), message }])
}

type Cause = Error & { code?: unknown; constraint_name?: unknown }

function causes(error: unknown): Cause[] {
  const chain: Cause[] = []
  for (let at = error; at instanceof Error && chain.length < 5; at = at.cause) chain.push(at as Cause)
  return chain
}

/** The name of the unique constraint a write broke, or null when that was not what happened. */
export function brokenUnique(error: unknown): string | null {
  const found = causes(error).find((cause) => cause.code === '23505')
  return found ? String(found.constraint_name) : null
}

/** Whether the text held a character that PostgreSQL cannot keep (a null byte). */
export function isUnstorable(error: unknown): boolean {
  return causes(error).some((cause) => cause.code === '22021' || cause.code === '22P05')
}

const away = /^(ECONN|ENOTFOUND|EPIPE|ETIMEDOUT|CONNECT|CONNECTION_|57014|57P0|08|53)/

/** Whether the database could not be reached or did not answer in time, as opposed to refusing what was asked. */
export function isDatabaseAway(error: unknown): boolean {
  return causes(error).some((cause) => typeof cause.code === 'string' && away.test(cause.code))
}

/** Of an error that ends a page the browser learns nothing but its digest: this one then says that the database is away. */
export function nameForPages<E>(error: E): E {
  return isDatabaseAway(error) && error instanceof Error ? Object.assign(error, { digest: 'unavailable' }) : error
}

import { useTranslations } from 'next-intl'
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form'
import { type Failure, type Issue, readFailure } from './failure'
import permissions from './nl/permissions.json'
import { useIssueText } from './use-issue-text'

/** A failure in words: `explanation` says what only this one knows; `fields` are the texts by field, `a.0.b`. */
export type SpokenFailure = Failure & { explanation: string[]; fields: Record<string, string> }

const minute = 60

/** Turns the error of a procedure into words; null without an error. */
export function useFailure(): (error: unknown) => SpokenFailure | null {
  const words = useFailureWords()
  return (error) => (error ? words(readFailure(error)) : null)
}

/** The same for a failure that is known already. */
export function useFailureWords(): (failure: Failure) => SpokenFailure {
  const reasons = useTranslations('permissions')
  const errors = useTranslations('errors')
  const issueText = useIssueText()
  return (failure) => {
    const texts = failure.issues.map((issue) => issueText(issue))
    const explanation = failure.issues.length > 0 ? [...new Set(texts)] : []
    if (isReason(failure.reason)) explanation.push(reasons(failure.reason))
    if (failure.retryAfter > 0) explanation.push(errors('wait', { minutes: Math.ceil(failure.retryAfter / minute) }))
    const fields = Object.fromEntries(failure.issues.map((issue, index) => [nameOf(issue), texts[index] ?? '']))
    return { ...failure, explanation, fields }
  }
}

/** Marks the fields of a form the server found wrong, and gives the first of them the focus. */
export function showIssues<Values extends FieldValues>(form: UseFormReturn<Values>, error: unknown, below = ''): void {
  readFailure(error).issues.forEach((issue, index) => {
    const name = nameOf(issue).replace(below, '') as FieldPath<Values>
    form.setError(name, { type: issue.code ?? 'server', message: issue.message }, { shouldFocus: index === 0 })
  })
}

function nameOf(issue: Issue): string {
  return issue.path.join('.')
}

function isReason(reason: string | null): reason is keyof typeof permissions {
  return reason !== null && Object.hasOwn(permissions, reason)
}

import { useTranslations } from 'next-intl'
import { fieldErrorKey } from '@/app/_components/field-error-key'
import validation from './nl/validation.json'

type Problem = { message?: unknown; type?: unknown; code?: unknown }

/**
 * The words for one thing that is wrong: those of `validation` when its message is a key there, else those of
 * `errors.field` that fit the kind of mistake. `value` is what was filled in.
 */
export function useIssueText(): (problem: Problem, value?: unknown) => string {
  const own = useTranslations('validation')
  const general = useTranslations('errors.field')
  return (problem, value = 'filled in') => {
    if (isOwn(problem.message)) return own(problem.message)
    return general(fieldErrorKey({ message: problem.message, type: problem.type ?? problem.code }, value))
  }
}

function isOwn(message: unknown): message is keyof typeof validation {
  return typeof message === 'string' && Object.hasOwn(validation, message)
}

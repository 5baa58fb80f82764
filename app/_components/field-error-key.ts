const byMessage = ['required', 'choose', 'tooShort', 'tooLong', 'invalid', 'email', 'url', 'date', 'number'] as const
export type FieldErrorKey = (typeof byMessage)[number]

/** Which sentence of `errors.field` fits: the schema's own message when it is a key, else what kind of mistake it is. */
export function fieldErrorKey(error: { type?: unknown; message?: unknown }, value: unknown): FieldErrorKey {
  const named = byMessage.find((key) => key === error.message)
  if (named) return named
  if (isEmpty(value)) return 'required'
  switch (error.type) {
    case 'too_small':
      return 'tooShort'
    case 'too_big':
      return 'tooLong'
    case 'invalid_value':
      return 'choose'
    default:
      return 'invalid'
  }
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

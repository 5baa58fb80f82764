/** The ids of the texts around an input. */
export function fieldIds(id: string) {
  return { help: `${id}-help`, error: `${id}-error` }
}

/** Ties an input to its help and its error for people who hear the page. */
export function fieldAria(id: string, texts: { help?: unknown; error?: string | undefined }) {
  const ids = fieldIds(id)
  const described = [texts.help ? ids.help : undefined, texts.error ? ids.error : undefined].filter(Boolean)
  return {
    'aria-invalid': texts.error ? (true as const) : undefined,
    'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
  }
}

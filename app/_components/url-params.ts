/** The query string of a list with some parameters changed; `null` and empty remove one. A change returns to page one. */
export function changeParams(
  current: URLSearchParams | Record<string, string | string[] | undefined>,
  changes: Record<string, string | number | readonly string[] | null | undefined>,
): string {
  const params = current instanceof URLSearchParams ? new URLSearchParams(current) : fromRecord(current)
  if (!('page' in changes)) params.delete('page')
  for (const [name, value] of Object.entries(changes)) {
    const text = Array.isArray(value) ? value.join(',') : String(value ?? '')
    if (text) params.set(name, text)
    else params.delete(name)
  }
  return `?${params.toString().replaceAll('%2C', ',')}`
}

function fromRecord(record: Record<string, string | string[] | undefined>): URLSearchParams {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(record)) {
    if (value !== undefined) params.set(name, Array.isArray(value) ? value.join(',') : value)
  }
  return params
}

const browsers = [
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const

const machines = [
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Android', 'Android'],
  ['Windows', 'Windows'],
  ['Mac OS X', 'Mac'],
  ['Linux', 'Linux'],
] as const

/** Browser and machine as people call them, out of what the browser said of itself; null when it says neither. */
export function deviceName(userAgent: string): string | null {
  const found = [browsers, machines].map((known) => known.find(([mark]) => userAgent.includes(mark))?.[1])
  return found.filter(Boolean).join(', ') || null
}

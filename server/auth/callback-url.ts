const nowhere = 'http://nowhere.invalid'

/** The page to go to after signing in: a path of this site, or null. Nobody is ever sent to another site. */
export function safePath(wanted: unknown): string | null {
  if (typeof wanted !== 'string' || !wanted.startsWith('/') || wanted.length > 2000) return null
  if (!URL.canParse(wanted, nowhere)) return null
  const url = new URL(wanted, nowhere)
  return url.origin === nowhere && !url.pathname.startsWith('//') ? url.pathname + url.search + url.hash : null
}

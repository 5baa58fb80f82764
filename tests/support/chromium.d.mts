/** The path of a Chromium on this machine: an installed one, or the one Playwright downloaded before. */
export function findChromium(): string | undefined

/** Finds a Chromium, or installs one. Throws when that cannot be done. */
export function ensureChromium(): string

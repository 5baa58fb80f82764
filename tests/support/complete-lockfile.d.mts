/** The optional packages that the lock file asks for and does not have. */
export function missingPackages(lock: {
  packages: Record<string, { dev?: boolean; optionalDependencies?: Record<string, string> }>
}): { name: string; version: string; path: string }[]

const minute = 60_000
const window = 15 * minute
const longest = 60 * minute

/**
 * Until when new attempts are refused, given the failures so far (oldest first); null when they are not.
 * `allowance` failures within fifteen minutes close the door for a minute; each failure after that twice as long, an hour at
 * most. Who keeps quiet for fifteen minutes after that starts anew.
 */
export function lockedUntil(failures: readonly Date[], allowance = 5): Date | null {
  let until: number | null = null
  let penalty = minute
  let recent: number[] = []
  for (const failure of failures) {
    const at = failure.getTime()
    if (until !== null && at - until > window) {
      until = null
      penalty = minute
      recent = []
    }
    recent = [...recent.filter((earlier) => at - earlier < window), at]
    if (until === null && recent.length < allowance) continue
    until = at + penalty
    penalty = Math.min(penalty * 2, longest)
  }
  return until === null ? null : new Date(until)
}

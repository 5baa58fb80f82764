import type { Text } from '../text'

/**
 * A finding that somebody accepted instead of solving it: its rule and what that says, the last day it may stay, why, who
 * accepted it on which day, and whether the advice of the FG was followed, if there was any. Days are YYYY-MM-DD.
 */
export type AcceptedRisk = {
  rule: string
  message: Text
  until: string
  reason: string
  by: string
  on: string
  dpoFollowed: boolean | null
}

/** How many findings of an activity are accepted and when the first of them ends. */
export type AcceptedInShort = { count: number; until: string }

/** What is accepted, in short; null when nothing is. */
export function acceptedInShort(risks: readonly Pick<AcceptedRisk, 'until'>[]): AcceptedInShort | null {
  const [until] = risks.map((risk) => risk.until).sort()
  return until === undefined ? null : { count: risks.length, until }
}

/** A finding that somebody accepted instead of solving it: the id of its rule and the last day (YYYY-MM-DD) it may stay. */
export type AcceptedRisk = { rule: string; until: string }

/** How many findings of an activity are accepted and when the first of them ends. */
export type AcceptedInShort = { count: number; until: string }

/** What is accepted, in short; null when nothing is. */
export function acceptedInShort(risks: readonly AcceptedRisk[]): AcceptedInShort | null {
  const [until] = risks.map((risk) => risk.until).sort()
  return until === undefined ? null : { count: risks.length, until }
}

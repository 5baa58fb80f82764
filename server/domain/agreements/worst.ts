import type { AgreementStateKey } from './state'

const fromBad: readonly AgreementStateKey[] = [
  'missing',
  'wrong_kind',
  'expired',
  'unsigned',
  'clauses_missing',
  'unknown',
  'clauses_not_checked',
  'expires_soon',
  'valid',
  'not_needed',
]

/** The state that needs attention first; null when there is nothing to agree with anyone. */
export function worstState(states: readonly AgreementStateKey[]): AgreementStateKey | null {
  return fromBad.find((state) => states.includes(state)) ?? null
}

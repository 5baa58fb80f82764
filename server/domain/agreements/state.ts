import type { EngagementRoleKey } from '../vocabulary/engagement-roles'
import { keysOf, type Vocabulary } from '../vocabulary/vocabulary'
import type { Agreement } from './agreement'
import { dpaClauseKeys } from './clauses'
import { neededAgreements } from './needed'

/** State of the agreement with a party, in the order in which the first that applies is taken. */
export const agreementStates = {
  not_needed: { nl: 'Niet nodig', en: 'Not needed' },
  unknown: { nl: 'Rol onbekend', en: 'Role unknown' },
  missing: { nl: 'Ontbreekt', en: 'Missing' },
  wrong_kind: { nl: 'Verkeerde soort', en: 'Wrong kind' },
  unsigned: { nl: 'Niet ondertekend of geaccepteerd', en: 'Not signed or accepted' },
  expired: { nl: 'Verlopen', en: 'Expired' },
  clauses_missing: { nl: 'Onvolledig: bepalingen ontbreken', en: 'Incomplete: clauses missing' },
  clauses_not_checked: { nl: 'Bepalingen niet nagekeken', en: 'Clauses not checked' },
  expires_soon: { nl: 'Loopt af', en: 'Expires soon' },
  valid: { nl: 'Geldig', en: 'Valid' },
} as const satisfies Vocabulary

export type AgreementStateKey = keyof typeof agreementStates

export const agreementStateKeys = keysOf(agreementStates)

/** Days before its end from which an agreement expires soon. */
export const agreementExpiringDays = 60

function isConcluded({ signedOn, acceptedOn, url, urlVersion }: Agreement, today: string): boolean {
  if (signedOn && signedOn <= today) return true
  return Boolean(acceptedOn && acceptedOn <= today && url && urlVersion)
}

function daysUntil(end: string, today: string): number {
  return (Date.parse(end) - Date.parse(today)) / 86_400_000
}

/** Returns the state of one contract by itself, whoever it covers: from unsigned to valid. */
export function contractState(agreement: Agreement, today: string): AgreementStateKey {
  const { kind, endsOn, clauses } = agreement
  const answers = dpaClauseKeys.map((key) => clauses[key])
  if (!isConcluded(agreement, today)) return 'unsigned'
  if (endsOn && endsOn < today) return 'expired'
  if (kind === 'dpa' && answers.includes('no')) return 'clauses_missing'
  if (kind === 'dpa' && answers.some((answer) => answer !== 'yes')) return 'clauses_not_checked'
  if (endsOn && daysUntil(endsOn, today) <= agreementExpiringDays) return 'expires_soon'
  return 'valid'
}

/**
 * Returns the state of what is agreed with a party in a role, on a day (YYYY-MM-DD): the first of the ten that applies.
 *
 * Several agreements can cover one engagement. Then the best one of a needed kind counts: an old contract beside its
 * renewal does no harm, and an agreement of another kind only matters when there is none of a needed kind.
 * An agreement that ends today still holds today. A clause without an answer is not checked; so is `na` on a dpa.
 */
export function agreementState({
  role,
  agreements,
  today,
}: {
  role: EngagementRoleKey
  agreements: readonly Agreement[]
  today: string
}): AgreementStateKey {
  if (role === 'recipient') return 'not_needed'
  if (role === 'unknown') return 'unknown'
  if (agreements.length === 0) return 'missing'
  const kinds = neededAgreements(role)
  const states = agreements.filter(({ kind }) => kinds.includes(kind)).map((one) => contractState(one, today))
  return agreementStateKeys.findLast((state) => states.includes(state)) ?? 'wrong_kind'
}

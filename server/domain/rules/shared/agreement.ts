import type { AgreementStateKey } from '../../agreements/state'
import type { AgreementKindKey } from '../../vocabulary/agreement-kinds'
import type { Reader } from '../reader'
import { or, type Tri } from '../tri'

/** Whether what is agreed with a party is in one of these states, or nothing is agreed at all. */
export function isMissing(engagement: Reader, ...states: AgreementStateKey[]): Tri {
  return or(engagement.empty('engagement.agreements'), engagement.is('engagement.agreements', 'missing', ...states))
}

/** Tells whether an agreement is of this kind. */
export function isKind(kind: AgreementKindKey): (agreement: Reader) => Tri {
  return (agreement) => agreement.is('agreement.kind', kind)
}

/** Whether another agreement of the same kind with the party is concluded and holds after this day (YYYY-MM-DD). */
export function isRenewed(agreement: Reader, after: string): boolean {
  const kind = agreement.show('agreement.kind')
  return agreement.beside('engagement', 'agreement').some((other) => {
    const ends = other.show('agreement.ends_at')
    const signed = other.show('agreement.signed_at')
    const holds = ends !== undefined && (ends === 'none' || ends > after)
    return holds && signed !== undefined && signed <= agreement.today && other.show('agreement.kind') === kind
  })
}

import type { LegalGroundKey } from '../../vocabulary/legal-grounds'
import type { Reader } from '../reader'
import type { Tri } from '../tri'

/** Tells of a purpose, or of the consent it asks, whether the purpose rests on this legal ground. */
export function restsOn(ground: LegalGroundKey): (facts: Reader) => Tri {
  return (facts) => facts.is('purpose.ground', ground)
}

/** Tells of an activity whether one of its purposes rests on this legal ground. */
export function hasPurposeOn(ground: LegalGroundKey): (activity: Reader) => Tri {
  return (activity) => activity.some('purpose', restsOn(ground))
}

import type { Text } from '../../text'
import type { Reader } from '../reader'

/** How a message calls the party of an engagement, or of an agreement or a transfer that belongs to it. */
export function partyOf(facts: Reader): Text | string {
  return facts.show('party.name')?.trim() || { nl: 'deze partij', en: 'this party' }
}

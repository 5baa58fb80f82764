import { countryName } from '../../law/countries'
import type { Text } from '../../text'
import type { Reader } from '../reader'

/** How a message calls the country of a transfer. */
export function countryOf(transfer: Reader): Text {
  const code = transfer.show('transfer.country') ?? ''
  return { nl: countryName(code, 'nl'), en: countryName(code, 'en') }
}

import type { Reader } from '../reader'
import type { Tri } from '../tri'

/** Whether the party gets data, even when they are pseudonymous for it. */
export function receivesData(engagement: Reader): Tri {
  return engagement.is('engagement.receives_data', 'yes')
}

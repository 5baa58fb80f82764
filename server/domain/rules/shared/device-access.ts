import type { Reader } from '../reader'
import { and, or, type Tri } from '../tri'

/** Whether the purpose reads or writes the visitor's device and no exemption is relied on (art. 11.7a lid 1 Tw). */
export function needsDeviceConsent(facts: Reader): Tri {
  return and(facts.is('purpose.device_access', 'yes'), facts.is('purpose.device_exemption', 'none'))
}

/**
 * Whether the purpose relies on the position that server logs alone are no device access. Who holds it may well answer
 * that the device is not accessed, so the position counts by itself (LF-56).
 */
export function reliesOnServerLogs(facts: Reader): Tri {
  return or(
    facts.claimed('purpose.device_exemption', 'server_log_only'),
    and(facts.is('purpose.device_access', 'yes'), facts.is('purpose.device_exemption', 'server_log_only')),
  )
}

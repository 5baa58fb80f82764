import type { Reader } from '../reader'

/**
 * Whether the duties of a controller rest on us. What we do for somebody else as processor is theirs to have a ground
 * for, to inform people about, to assess and to answer for (Art. 6, 13, 14, 21 and 35 AVG); our own record of it is that
 * of Art. 30(2), not 30(1).
 */
export function isController(facts: Reader): boolean {
  return !facts.claimed('activity.own_role', 'processor')
}

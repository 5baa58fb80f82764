import type { Vendor } from '../vendors/vendor'
import type { AnswerKey } from '../vocabulary/answers'
import { isEea } from './eea'

type Facts = {
  vendor: Pick<Vendor, 'usAccess' | 'otherAccess'> | undefined
  /** where the party is established */
  country: string | null
  transferOutsideEea: AnswerKey | null
}

/**
 * Tells whether somebody still has to say if data leave the EEA: access from elsewhere is usual for the product or the
 * party is established elsewhere, and nobody answered or the answer is "unknown" (Chapter V AVG).
 */
export function isTransferOpen({ vendor, country, transferOutsideEea }: Facts): boolean {
  if (transferOutsideEea === 'yes' || transferOutsideEea === 'no') return false
  if (vendor?.usAccess || (vendor?.otherAccess?.length ?? 0) > 0) return true
  return country !== null && !isEea(country)
}

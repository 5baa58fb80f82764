import { touchpointById } from '../../touchpoints'
import type { Reader } from '../reader'
import type { Tri } from '../tri'

/** Whether an activity brings customer data to an advertising platform or an onboarding provider (S2-01). */
export function isCrmOnboarding(facts: Reader): Tri {
  return facts.meets('activity.kind', (kind) => kind !== 'none' && touchpointById(kind).group === 'crm_onboarding')
}

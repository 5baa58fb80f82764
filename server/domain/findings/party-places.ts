import type { FieldPath } from '../rules/fields'
import type { Place } from './place'

const engagement = (field: string): Place => ({ page: 'engagement', field })
const contract = (field: string): Place => ({ page: 'contract', field })
const party = (field: string): Place => ({ page: 'party', field })

type PartyPath = Exclude<
  Extract<FieldPath, `engagement.${string}` | `agreement.${string}` | `party.${string}`>,
  'engagement.due_diligence'
>

/** Where each fact about a party, its part in an activity and what was agreed with it is filled in. */
export const partyPlaces: Record<PartyPath, Place> = {
  'engagement.product': engagement('product'),
  'engagement.role': engagement('role'),
  'engagement.onboarding_role': engagement('onboardingRole'),
  'engagement.provider_mode': engagement('providerMode'),
  'engagement.receives_data': engagement('receivesData'),
  'engagement.stores_data': engagement('storesData'),
  'engagement.own_purposes': engagement('ownPurposes'),
  'engagement.transfer_outside_eea': engagement('transferOutsideEea'),
  'engagement.agreements': contract('kind'),
  'agreement.kind': contract('kind'),
  'agreement.signed_at': contract('signedOn'),
  'agreement.ends_at': contract('endsOn'),
  'agreement.clauses': contract('answer'),
  'agreement.breach_notice': contract('breachNotice'),
  'agreement.liability': contract('liability'),
  'agreement.essence_public': contract('essencePublic'),
  'party.name': party('name'),
  'party.contact': party('address'),
  'party.country': party('country'),
  'party.sub_processors': party('noSubProcessorsConfirmed'),
}

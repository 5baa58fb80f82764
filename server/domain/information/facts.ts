import type { Activity, DataLine, Purpose, RetentionLine } from '../register/activity'
import type { Engagement, Transfer } from '../register/engagement'
import type { OrganisationContent } from '../register/organisation'

/** An entry of the organisation's own lists; `key` when it came from the vocabulary. */
export type Listed = { label: string; key: string | null }

export type InformedPurpose = Pick<
  Purpose,
  | 'id'
  | 'text'
  | 'marketing'
  | 'channel'
  | 'ground'
  | 'statute'
  | 'deviceAccess'
  | 'deviceExemption'
  | 'art9Ground'
  | 'art10Ground'
> & {
  /** the interest as it was written down when it was weighed; '' when it was not */
  interest: string
}

export type InformedData = Pick<DataLine, 'id' | 'occurrence'> & {
  category: Listed
  categoryKind: string | null
  source: Listed | null
}

export type InformedRetention = Pick<
  RetentionLine,
  'dataLineIds' | 'keeper' | 'engagementId' | 'period' | 'months' | 'unlimited' | 'startEvent' | 'onDevice' | 'reason'
>

export type InformedParty = Pick<
  Engagement,
  | 'id'
  | 'product'
  | 'vendorId'
  | 'role'
  | 'receivesData'
  | 'storesData'
  | 'ownPurposes'
  | 'ownPurposesText'
  | 'transferOutsideEea'
> & {
  name: string
  transfers: Pick<Transfer, 'country' | 'kind' | 'mechanism' | 'safeguardDocument'>[]
}

/** What a text for people needs to know of an activity: confirmed lines only, with names instead of ids. */
export type InformedActivity = Pick<
  Activity,
  | 'id'
  | 'number'
  | 'name'
  | 'kind'
  | 'status'
  | 'ownRole'
  | 'profileType'
  | 'informationLocation'
  | 'noPeriodReason'
  | 'noRecipientsConfirmed'
  | 'transferOutsideEea'
> & {
  purposes: InformedPurpose[]
  subjects: Listed[]
  sources: Listed[]
  recipients: Listed[]
  data: InformedData[]
  retention: InformedRetention[]
  parties: InformedParty[]
  /** by question; value yes, no, unknown, na or '' */
  answers: Partial<Record<string, { value: string; note: string }>>
}

export type InformedOrganisation = Pick<
  OrganisationContent,
  | 'name'
  | 'registrationNumber'
  | 'address'
  | 'country'
  | 'email'
  | 'phone'
  | 'website'
  | 'establishedInEu'
  | 'representativeName'
  | 'representativeContact'
  | 'dpoAppointed'
  | 'dpoName'
  | 'dpoEmail'
  | 'dpoPhone'
>

/** The controller informs people; a processor leaves that to who it works for (Art. 13 and 14 AVG). */
export function informsPeople({ ownRole, status }: Pick<InformedActivity, 'ownRole' | 'status'>): boolean {
  return ownRole !== 'processor' && status !== 'archived'
}

/** The parties that get data; who is known to get none is no recipient. */
export function receivers({ parties }: Pick<InformedActivity, 'parties'>): InformedParty[] {
  return parties.filter(({ receivesData, storesData }) => receivesData !== 'no' || storesData === 'yes')
}

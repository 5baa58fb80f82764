import type { Text } from '../text'
import type { VendorId } from '../vendors/catalogue'
import type { ApDpiaKey } from '../vocabulary/ap-dpia-list'
import type { ChannelKey } from '../vocabulary/channels'
import type { ConsentNeedKey } from '../vocabulary/consent-need'
import type { DataCategoryKey } from '../vocabulary/data-categories'
import type { DataSubjectKey } from '../vocabulary/data-subjects'
import type { DeviceExemptionKey } from '../vocabulary/device-exemptions'
import type { IdentifierKindKey } from '../vocabulary/identifier-kinds'
import type { LegalGroundKey } from '../vocabulary/legal-grounds'
import type { MeasureKey } from '../vocabulary/measures'
import type { ProfileTypeKey } from '../vocabulary/profile-types'
import type { ProviderModeKey } from '../vocabulary/provider-modes'
import type { SourceKey } from '../vocabulary/sources'
import type { SystemKey } from '../vocabulary/systems'
import type { Wp248Key } from '../vocabulary/wp248'
import type { CheckItem } from './checklists'
import type { Condition } from './conditions'
import type { TouchpointGroup } from './groups'
import type { TouchpointKind } from './kinds'

/** `deviceExemptions` are the exemptions worth checking; the user decides. */
export type TemplatePurpose = {
  id: string
  text: Text
  marketing: boolean
  channel: ChannelKey
  deviceAccess: boolean
  deviceExemptions?: readonly DeviceExemptionKey[]
}

/** A ground that can carry the purpose, and under which circumstances. */
export type GroundCandidate = { ground: LegalGroundKey; purpose: string; note: Text }

/** A ground that cannot carry the purpose. `since` and `until` are inclusive days; one of `unless` lifts it. */
export type GroundExclusion = {
  ground: LegalGroundKey
  purpose: string
  since?: string
  until?: string
  unless?: readonly Condition[]
  cite: string
  reason: Text
}

/** `to` is an ISO 3166-1 country; null = ask the party where its sub-processors are. */
export type TemplateTransfer = { to: string | null; when: Text; certainty: string }

/** `months`: advised maximum, 0 = delete at once after use, null = ended by an event. Statutory only where a law is named. */
export type TemplateRetention = {
  what: Text
  period: Text
  months: number | null
  source: string
  statutory: boolean
  covers: 'all' | readonly DataCategoryKey[]
  keptBy: 'us' | 'engagement'
  onDevice?: boolean
}

/** Traces on a website. `checked`: the main hosts and cookies were confirmed in a public catalogue (LF-107). */
export type Detection = {
  hosts: readonly string[]
  urls: readonly string[]
  cookies: readonly string[]
  js: readonly string[]
  checked: boolean
  note?: Text
}

/**
 * What is usual at one kind of touchpoint. Everything here is a proposal that counts after a person confirmed it;
 * vendors, legal grounds, device exemptions and DPIA criteria are never filled in as answers.
 */
export type Template = {
  id: TouchpointKind
  label: Text
  explain: Text
  group: TouchpointGroup
  order: number
  blindSpotPriority: 1 | 2 | 3
  shownUnder?: TouchpointKind
  seeds: readonly string[]
  purposes: readonly TemplatePurpose[]
  channelNote?: Text
  dataSubjects: readonly DataSubjectKey[]
  dataCategories: readonly DataCategoryKey[]
  incidentalCategories?: readonly DataCategoryKey[]
  sources: readonly SourceKey[]
  systems: readonly SystemKey[]
  vendors: readonly VendorId[]
  identifierKinds?: readonly IdentifierKindKey[]
  onboarding?: { advertiser: Text; publisher: Text; provider: Text }
  providerModes?: readonly { id: ProviderModeKey; text: Text }[]
  legalGrounds: { candidates: readonly GroundCandidate[]; excluded: readonly GroundExclusion[] }
  messageConsent: ConsentNeedKey
  messageConsentNote?: Text
  deviceConsent: ConsentNeedKey
  deviceConsentNote?: Text
  serverSideNote?: Text
  serverLogException?: Text
  supplementaryGround?: { ground: LegalGroundKey; note: Text }
  softOptInConditions?: readonly CheckItem[]
  customerRelationshipMonths?: number
  optInModes?: readonly { id: 'single' | 'double'; text: Text; note: Text }[]
  analyticsExemptionChecks?: readonly CheckItem[]
  bannerChecks?: readonly CheckItem[]
  profileType: ProfileTypeKey
  transfers: readonly TemplateTransfer[]
  retention: readonly TemplateRetention[]
  measures: readonly MeasureKey[]
  dpia: { wp248: readonly Wp248Key[]; apList: readonly ApDpiaKey[]; extra: Text | null }
  information: readonly Text[]
  questions: readonly Text[]
  detection: Detection
  certainty: string
}

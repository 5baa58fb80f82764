import type { Agreement } from '@/server/domain/agreements/agreement'
import type { AgreementStateKey } from '@/server/domain/agreements/state'
import type { Transfer } from '@/server/domain/register/engagement'
import type { ActivityDocument } from '../exchange/activity-documents'
import { given, type Values } from './stated'

type EngagementDocument = ActivityDocument['engagements'][number]

export type SubProcessorFacts = { confirmedNone: boolean; count: number; checkedOn: string | null }

/** What the rules know of a party with its product and role; `state` is the state of what is agreed. */
export function engagementFacts(
  engagement: EngagementDocument,
  state: AgreementStateKey,
  subProcessors: SubProcessorFacts | undefined,
): Values {
  const { party } = engagement
  const stated = subProcessors && (subProcessors.confirmedNone || subProcessors.count > 0)
  return given({
    'party.name': party.name,
    'party.contact': party.address && (party.email || party.phone) ? `${party.address} ${party.email}` : '',
    'party.country': party.country,
    'party.sub_processors': stated ? subProcessors : null,
    'engagement.product': engagement.vendorId ?? engagement.product,
    'engagement.role': engagement.role,
    'engagement.onboarding_role': engagement.onboardingRole,
    'engagement.provider_mode': engagement.providerMode,
    'engagement.receives_data': engagement.receivesData,
    'engagement.stores_data': engagement.storesData,
    'engagement.own_purposes': ownPurposesOf(engagement),
    'engagement.transfer_outside_eea': engagement.transferOutsideEea,
    'engagement.agreements': state,
  })
}

/** Whether a party has purposes of its own; the role helper asks the same, so one yes is a yes. */
function ownPurposesOf({ ownPurposes, usesForItself }: EngagementDocument) {
  return usesForItself === 'yes' ? 'yes' : (ownPurposes ?? usesForItself)
}

/** A contract with everything a rule can read of it. */
export type AgreementRow = Agreement & {
  id: string
  partyId: string
  title: string
  breachNotice: 'yes' | 'no' | 'not_checked'
  liability: string
  essencePublic: 'yes' | 'no' | 'not_checked'
}

const checked = (value: 'yes' | 'no' | 'not_checked') => (value === 'not_checked' ? null : value)

/** What the rules know of a contract. */
export function agreementFacts(contract: AgreementRow): Values {
  const clauses = Object.entries(contract.clauses).map(([key, answer]) => [
    key,
    answer === 'not_checked' ? 'unknown' : answer,
  ])
  return given({
    'agreement.kind': contract.kind,
    'agreement.signed_at': contract.signedOn ?? contract.acceptedOn,
    'agreement.ends_at': contract.endsOn ?? 'none',
    'agreement.clauses': Object.fromEntries(clauses),
    'agreement.breach_notice': checked(contract.breachNotice),
    'agreement.liability': contract.liability,
    'agreement.essence_public': checked(contract.essencePublic),
  })
}

/** What the rules know of data that leave the EEA. */
export function transferFacts(transfer: Transfer): Values {
  const dpf = [
    ['listed', transfer.dpfListed],
    ['active', transfer.dpfActive],
    ['covers', transfer.dpfCovers],
  ] as const
  const answered = dpf.flatMap(([item, answer]) => (answer === null ? [] : [[item, answer] as const]))
  return given({
    'transfer.country': transfer.country,
    'transfer.kind': transfer.kind,
    'transfer.mechanism': transfer.mechanism,
    'transfer.scope_confirmed': transfer.scopeConfirmed,
    'transfer.dpf_check': answered.length > 0 ? Object.fromEntries(answered) : null,
    'transfer.scc.version': transfer.sccVersion,
    'transfer.scc.module': transfer.sccModule,
    'transfer.derogation.reason': transfer.derogationReason,
    'transfer.derogation.structural': transfer.derogationStructural,
    'transfer.fallback': transfer.fallback === 'none' ? null : transfer.fallback,
  })
}

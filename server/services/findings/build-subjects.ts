import { agreementState } from '@/server/domain/agreements/state'
import type { Decision } from '@/server/domain/findings/decision'
import type { OrganisationContent } from '@/server/domain/register/organisation'
import type { Subject } from '@/server/domain/rules/subject'
import { type TouchpointKind, touchpointKinds } from '@/server/domain/touchpoints'
import type { ActivityDocument } from '../exchange/activity-documents'
import { activityFacts, dataLineFacts, type Entries, purposeFacts, retentionFacts } from './activity-facts'
import {
  type AssessmentOf,
  assessedActivity,
  assessedConsent,
  assessedEngagement,
  assessedPurpose,
  assessedTransfer,
} from './assessment-facts'
import type { AdviceOf } from './decision-facts'
import { organisationFacts } from './organisation-facts'
import {
  type AgreementRow,
  agreementFacts,
  engagementFacts,
  type SubProcessorFacts,
  transferFacts,
} from './party-facts'
import { type AnswersOf, given, under } from './stated'

export type InventoryRow = { id: string; kind: string; answer: 'yes' | 'no' | 'unknown'; answeredOn: string }
export type PlacedDecision = Decision & { activityId: string | null }
export type MemberRow = { userId: string; isDpo: boolean }
/**
 * Everything the rules look at, as it comes out of the database, whatever the day it is judged on. `lastShown` is the day
 * (YYYY-MM-DD) of the last auditor view or export, if any.
 */
export type Loaded = {
  organisation: { id: string; content: OrganisationContent; lastShown: string | null }
  documents: readonly ActivityDocument[]
  entries: Entries
  contractsOf: (engagementId: string) => readonly AgreementRow[]
  subProcessorsOf: (partyId: string) => SubProcessorFacts | undefined
  inventory: readonly InventoryRow[]
  members: readonly MemberRow[]
  decisions: readonly PlacedDecision[]
  adviceOf: AdviceOf
  answersOf: AnswersOf
  assessmentOf: AssessmentOf
}

/** The organisation with everything below it, as the rules see it on a day (YYYY-MM-DD). */
export function buildSubjects(loaded: Loaded, today: string): Subject {
  const { answersOf } = loaded
  const { id, content, lastShown } = loaded.organisation
  const root = under(
    null,
    { type: 'organisation', id, values: organisationFacts(content, lastShown, today) },
    answersOf,
  )
  for (const kind of touchpointKinds) addInventory(root, kind, loaded)
  for (const { userId, isDpo } of loaded.members) {
    const values = given({ 'member.person': userId, 'member.is_dpo': isDpo ? 'yes' : 'no' })
    under(root, { type: 'member', id: userId, values }, answersOf)
  }
  for (const document of loaded.documents) addActivity(root, document, loaded, today)
  const placed = new Map(root.children.map((child) => [child.id, child]))
  for (const decision of loaded.decisions) addDecision(placed.get(decision.activityId ?? '') ?? root, decision, loaded)
  return root
}

function addInventory(root: Subject, kind: TouchpointKind, { inventory, answersOf }: Loaded) {
  const row = inventory.find((one) => one.kind === kind)
  const values = given({
    'inventory.kind': kind,
    'inventory.answer': row?.answer,
    'inventory.answered_at': row?.answeredOn,
  })
  under(root, { type: 'inventory', id: kind, values }, answersOf)
}

/** A decision lies below the activity it was taken for: rules ask what was decided there. */
function addDecision(above: Subject, decision: PlacedDecision, { answersOf }: Loaded) {
  if (!decision.kind) return
  const values = given({
    'decision.rule': decision.rule,
    'decision.kind': decision.kind,
    'decision.reason': decision.reason,
    'decision.accepted_by': decision.decidedBy,
    'decision.date': decision.decidedOn,
  })
  under(above, { type: 'decision', id: decision.id, values }, answersOf)
}

function addActivity(root: Subject, document: ActivityDocument, loaded: Loaded, today: string) {
  const { answersOf, entries, assessmentOf } = loaded
  const values = { ...activityFacts(document, entries), ...assessedActivity(assessmentOf, document.id) }
  const activity = under(root, { type: 'activity', id: document.id, values }, answersOf)
  for (const line of document.dataLines)
    under(
      activity,
      {
        type: 'data_line',
        id: line.id,
        label: entries.get(line.categoryId)?.label,
        values: dataLineFacts(line, entries),
      },
      answersOf,
    )
  for (const line of document.retentionLines)
    under(activity, { type: 'retention', id: line.id, label: line.period, values: retentionFacts(line) }, answersOf)
  for (const purpose of document.purposes) addPurpose(activity, purpose, document.groundChanges, loaded)
  for (const engagement of document.engagements) addEngagement(activity, engagement, loaded, today)
}

function addPurpose(
  activity: Subject,
  purpose: ActivityDocument['purposes'][number],
  changes: ActivityDocument['groundChanges'],
  loaded: Loaded,
) {
  const { answersOf, assessmentOf, adviceOf } = loaded
  const values = {
    ...purposeFacts(purpose, changes),
    ...assessedPurpose(assessmentOf, purpose.id),
    ...given({ 'purpose.dpo_advice': adviceOf(purpose.id) }),
  }
  const subject = under(activity, { type: 'purpose', id: purpose.id, label: purpose.text, values }, answersOf)
  const consent = assessedConsent(assessmentOf, purpose.id)
  const asked = purpose.ground === 'consent' || Object.keys(answersOf('consent', purpose.id)).length > 0
  if (asked || Object.keys(consent).length > 0)
    under(subject, { type: 'consent', id: purpose.id, label: purpose.text, values: consent }, answersOf)
}

function addEngagement(
  activity: Subject,
  engagement: ActivityDocument['engagements'][number],
  loaded: Loaded,
  today: string,
) {
  const { answersOf, assessmentOf } = loaded
  const agreements = loaded.contractsOf(engagement.id)
  const state = agreementState({ role: engagement.role, agreements, today })
  const values = {
    ...engagementFacts(engagement, state, loaded.subProcessorsOf(engagement.partyId)),
    ...assessedEngagement(assessmentOf, engagement.id),
  }
  const label = `${engagement.party.name} · ${engagement.product}`
  const { id, partyId } = engagement
  const subject = under(activity, { type: 'engagement', id, partyId, label, values }, answersOf)
  for (const contract of agreements)
    under(
      subject,
      {
        type: 'agreement',
        id: contract.id,
        partyId: contract.partyId,
        label: contract.title,
        values: agreementFacts(contract),
      },
      answersOf,
    )
  for (const transfer of engagement.transfers) {
    const facts = { ...transferFacts(transfer), ...assessedTransfer(assessmentOf, transfer.id) }
    under(
      subject,
      { type: 'transfer', id: transfer.id, label: `${label} · ${transfer.country ?? ''}`, values: facts },
      answersOf,
    )
  }
}

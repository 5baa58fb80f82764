/** What a role may do. The service asks this; the interface only shows the answer. */
export const roles = ['admin', 'privacy_officer', 'business_owner', 'auditor'] as const
export type Role = (typeof roles)[number]

export const actions = [
  'register.read',
  'register.export',
  'members.manage',
  'organisation.edit',
  'lists.edit',
  'inventory.answer',
  'activity.create',
  'activity.edit',
  'activity.submit',
  'activity.activate',
  'activity.archive',
  'activity.delete',
  'activity.advise',
  'advice.ask',
  'party.create',
  'party.edit',
  'engagement.edit',
  'contract.edit',
  'file.upload',
  'register.import',
  'finding.assign',
  'finding.decide',
] as const
export type Action = (typeof actions)[number]

/** Who asks: the role of the membership, and whether that person is the FG (data protection officer). */
export type Subject = { userId: string | null; role: Role; isDpo: boolean }

/** What is asked about an activity: who owns it and what state it is in. */
export type ActivityFacts = { ownerId: string | null; status: 'concept' | 'in_review' | 'active' | 'archived' }

/** Why something is refused; a message key of the `permissions` namespace. */
export type Refusal =
  | 'auditor_reads_only'
  | 'role'
  | 'not_owner'
  | 'not_in_this_status'
  | 'dpo_does_not_approve'
  | 'submit_first'
  | 'submitted_it'
  | 'dpo_only'
  | 'not_asker'
  | 'sign_up_closed'
  | 'set_up_done'

const everyone: readonly Action[] = ['register.read', 'register.export']
const owner: readonly Action[] = [
  ...everyone,
  'inventory.answer',
  'activity.create',
  'activity.edit',
  'activity.submit',
  'activity.advise',
  'advice.ask',
  'party.create',
  'engagement.edit',
]
const officer: readonly Action[] = [
  ...owner,
  'lists.edit',
  'activity.activate',
  'activity.archive',
  'activity.delete',
  'party.edit',
  'contract.edit',
  'file.upload',
  'register.import',
  'finding.assign',
  'finding.decide',
]
const allowed: Record<Role, ReadonlySet<Action>> = {
  auditor: new Set(everyone),
  business_owner: new Set(owner),
  privacy_officer: new Set(officer),
  admin: new Set([...officer, 'members.manage', 'organisation.edit']),
}

/** Art. 38(6) AVG: who advises decides nothing. */
const notForDpo: ReadonlySet<Action> = new Set(['activity.activate', 'finding.decide'])

const ownDraftActions: ReadonlySet<Action> = new Set([
  'activity.edit',
  'activity.submit',
  'engagement.edit',
  'advice.ask',
])

/**
 * Whether a person may do something, and if not, why.
 * A business owner edits only what it owns while it is concept or in review.
 * An FG advises and never approves (Art. 38(6) AVG).
 */
export function refusal(subject: Subject, action: Action, activity?: ActivityFacts): Refusal | null {
  if (!allowed[subject.role].has(action)) return subject.role === 'auditor' ? 'auditor_reads_only' : 'role'
  if (notForDpo.has(action) && subject.isDpo) return 'dpo_does_not_approve'
  if (action === 'activity.advise' && !subject.isDpo) return 'dpo_only'
  if (subject.role === 'business_owner' && activity && ownDraftActions.has(action))
    return draftRefusal(subject, activity)
  return null
}

function draftRefusal(subject: Subject, activity: ActivityFacts): Refusal | null {
  if (subject.userId === null || activity.ownerId !== subject.userId) return 'not_owner'
  return activity.status === 'concept' || activity.status === 'in_review' ? null : 'not_in_this_status'
}

/**
 * Why this person may not approve this activity; `byAnother` is the setting of the organisation that who submitted it is
 * not who approves it.
 */
export function approvalRefusal(
  subject: Subject,
  activity: ActivityFacts & { submittedBy: string | null },
  byAnother: boolean,
): Refusal | null {
  const reason = refusal(subject, 'activity.activate', activity)
  if (reason || !byAnother) return reason
  if (activity.status !== 'in_review') return 'submit_first'
  return activity.submittedBy === subject.userId ? 'submitted_it' : null
}

/**
 * Why a person may not withdraw a question for advice or write down what an adviser answered: that is for who put the
 * question, also when the activity is no longer a draft, and for the officers. Null when it is allowed.
 */
export function questionRefusal(subject: Subject, askedBy: string | null): Refusal | null {
  const refused = refusal(subject, 'advice.ask')
  if (refused) return refused
  const isAsker = subject.userId !== null && subject.userId === askedBy
  return subject.role === 'business_owner' && !isAsker ? 'not_asker' : null
}

/** Shorthand for a yes or no. */
export function can(subject: Subject, action: Action, activity?: ActivityFacts): boolean {
  return refusal(subject, action, activity) === null
}

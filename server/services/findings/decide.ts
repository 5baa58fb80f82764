import { and, eq, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { decisions } from '@/db/schema'
import type { Action } from '@/server/domain/permissions'
import type { DecisionInput } from '@/server/domain/register/decision'
import { addMonths } from '@/server/domain/rules/days'
import { checkOwner } from '../activities/check'
import { ConflictError, InvalidError, invalid, NotFoundError } from '../errors'
import { newId } from '../ids'
import { type Member, writing } from '../member'
import { today } from '../today'
import { keepVersion } from '../versions'
import { findNow } from './find-now'
import { fingerprintOf } from './fingerprint'
import type { StandingFinding } from './standing'

const actionOf: Record<DecisionInput['act'], Action> = {
  assign: 'finding.assign',
  accept: 'finding.decide',
  substantiate: 'finding.decide',
  withdraw: 'finding.decide',
  advise: 'activity.advise',
}

/** After how many months at the most what was decided comes back: what may stay for good is not looked at again. */
const longest = { accept: 12, substantiate: 24 }

/**
 * Writes down what a person decides about a finding that is there now. Throws NotFoundError when the rules do not find
 * it (any more), InvalidError for a term that is over or too long, a ground that leaves no room or somebody who carries
 * nothing out, ConflictError when somebody else decided meanwhile.
 */
export function decide(member: Member, input: DecisionInput, day = today()): Promise<{ id: string; version: number }> {
  return writing(member, actionOf[input.act], `finding:${input.act}`, async (tx) => {
    const finding = await findNow(tx, member, input, day)
    if (input.act === 'assign') await demandAssignable(tx, member, input.assigneeId)
    const change = changeOf(member, input, finding, day)
    const saved = finding.decision
      ? await update(tx, member, finding.decision.id, input.version, change)
      : await insert(tx, member, input, change)
    const { id, version } = saved
    const action = `finding:${input.act}`
    await keepVersion(tx, member, { type: 'decision', id, version, label: input.rule, action, document: saved })
    return { id, version }
  })
}

async function demandAssignable(tx: Transaction, member: Member, assigneeId: string | null): Promise<void> {
  const issues = await checkOwner(tx, member, assigneeId, 'assigneeId')
  if (issues.length > 0) throw new InvalidError(issues)
}

function changeOf(member: Member, input: DecisionInput, finding: StandingFinding, day: string) {
  const nothing = { kind: null, reason: '', decidedBy: null, decidedOn: null, expiresOn: null, dpoFollowed: null }
  switch (input.act) {
    case 'assign':
      return { assigneeId: input.assigneeId, dueOn: input.dueOn }
    case 'advise':
      return { dpoAdvice: input.dpoAdvice }
    case 'withdraw':
      return { ...nothing, fingerprint: '' }
    default: {
      if (input.expiresOn <= day) throw invalid('expiresOn', 'in_the_past')
      if (input.expiresOn > addMonths(day, longest[input.act])) throw invalid('expiresOn', `${input.act}_too_long`)
      if (input.act === 'substantiate') {
        if (finding.outcome !== 'gap') throw invalid('reason', 'answer_first')
        if (finding.positions.length === 0) throw invalid('reason', 'leaves_no_room')
      }
      const { reason, expiresOn, dpoFollowed } = input
      const kind = input.act === 'accept' ? ('accepted' as const) : ('substantiated' as const)
      const fingerprint = fingerprintOf(finding.rule, finding.subject, day)
      return { kind, reason, decidedBy: member.userId, decidedOn: day, expiresOn, dpoFollowed, fingerprint }
    }
  }
}

type Change = Partial<typeof decisions.$inferInsert>

async function insert(tx: Transaction, member: Member, input: DecisionInput, change: Change) {
  const { rule, subjectType, subjectId, activityId } = input
  const [saved] = await tx
    .insert(decisions)
    .values({ organisationId: member.organisationId, id: newId(), rule, subjectType, subjectId, activityId, ...change })
    .onConflictDoNothing()
    .returning()
  if (!saved) throw new ConflictError(1)
  return saved
}

async function update(tx: Transaction, member: Member, id: string, expected: number, change: Change) {
  const ours = and(eq(decisions.organisationId, member.organisationId), eq(decisions.id, id))
  const [saved] = await tx
    .update(decisions)
    .set({ ...change, version: sql`${decisions.version} + 1`, updatedAt: sql`now()` })
    .where(and(ours, eq(decisions.version, expected)))
    .returning()
  if (saved) return saved
  const [present] = await tx.select({ version: decisions.version }).from(decisions).where(ours)
  throw present ? new ConflictError(present.version) : new NotFoundError()
}

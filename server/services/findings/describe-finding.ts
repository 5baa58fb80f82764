import { and, eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { activities, contracts, parties, users } from '@/db/schema'
import { askedText } from '@/server/domain/findings/asked-text'
import type { Finding } from '@/server/domain/findings/collect'
import { keyAbout } from '@/server/domain/findings/key-about'
import { can } from '@/server/domain/permissions'
import { fill } from '@/server/domain/rules/fill'
import { outcomes } from '@/server/domain/rules/outcomes'
import type { Words } from '@/server/domain/rules/rule'
import type { Subject } from '@/server/domain/rules/subject'
import type { Need } from '@/server/domain/rules/tri'
import { same, type Text } from '@/server/domain/text'
import { type TouchpointKind, touchpointById } from '@/server/domain/touchpoints'
import { adviceOnFindings } from '../advice/on-findings'
import type { Member } from '../member'
import type { Among } from './among'
import type { StandingFinding } from './standing'

type ActivityName = {
  id: string
  number: number
  name: string
  kind: string | null
  ownerId: string | null
  /** whether the reader may ask advice about it */
  mayAsk: boolean
}
export type Names = {
  activities: ReadonlyMap<string, ActivityName>
  people: ReadonlyMap<string, string>
  parties: ReadonlyMap<string, string>
  contracts: ReadonlyMap<string, string>
  adviceOn: Awaited<ReturnType<typeof adviceOnFindings>>
}

/** The names and the advice that findings are told with: of the whole register, or of some activities. */
export async function namesOf(tx: Transaction, member: Member, among?: Among): Promise<Names> {
  const ours = member.organisationId
  const [rows, people, engaged, agreed, adviceOn] = await Promise.all([
    tx
      .select({
        id: activities.id,
        number: activities.number,
        name: activities.name,
        kind: activities.kind,
        ownerId: activities.ownerId,
        status: activities.status,
      })
      .from(activities)
      .where(and(eq(activities.organisationId, ours), among?.(activities.id))),
    namesOfPeople(tx),
    tx.select({ id: parties.id, name: parties.name }).from(parties).where(eq(parties.organisationId, ours)),
    tx.select({ id: contracts.id, name: contracts.title }).from(contracts).where(eq(contracts.organisationId, ours)),
    adviceOnFindings(tx, member, among),
  ])
  return {
    activities: new Map(
      rows.map(({ status, ...row }) => [row.id, { ...row, mayAsk: can(member, 'advice.ask', { ...row, status }) }]),
    ),
    people,
    parties: nameById(engaged),
    contracts: nameById(agreed),
    adviceOn,
  }
}

/** Everybody whom the members know, by id; also who left. */
export async function namesOfPeople(tx: Transaction): Promise<ReadonlyMap<string, string>> {
  return nameById(await tx.select({ id: users.id, name: users.name }).from(users))
}

const nameById = (rows: readonly { id: string; name: string }[]) => new Map(rows.map(({ id, name }) => [id, name]))

/** A finding in words, in both languages, with where it is and what was decided and advised about it. */
export function describeFinding(finding: StandingFinding, names: Names) {
  const { rule, of, activityId, outcome, standing, stops, decision } = finding
  const activity = activityId ? names.activities.get(activityId) : undefined
  const name = (id: string | null | undefined) => (id ? (names.people.get(id) ?? '') : null)
  return {
    key: keyAbout(rule.id, of),
    rule: rule.id,
    group: rule.group,
    severity: rule.severity,
    scope: rule.scope,
    outcome,
    standing,
    stops,
    message: messageOf(finding),
    fix: fill(rule.fix, wordsOf(finding)),
    cites: rule.cites,
    seeds: rule.seeds,
    fineTier: rule.fineTier,
    basis: rule.basis,
    positions: positionsOf(finding),
    reason: finding.outcome === 'error' ? finding.reason : null,
    subject: { ...of, label: labelOf(finding.subject) },
    activity: activity ?? null,
    ...finding.involved,
    ownerName: name(activity?.ownerId),
    decision: decision
      ? { ...decision, assigneeName: name(decision.assigneeId), decidedByName: name(decision.decidedBy) }
      : null,
    advice: names.adviceOn(finding),
  }
}

export type DescribedFinding = ReturnType<typeof describeFinding>

/** The positions that a reason can choose from, where the law leaves room. */
export function positionsOf(finding: Finding) {
  if (finding.outcome !== 'gap') return []
  return finding.positions.map(({ nl, en, source }) => ({ nl, en, source }))
}

/** What a finding says, in both languages. */
export function messageOf(finding: Finding): Text {
  return finding.outcome === 'open' ? unansweredOf(finding.ask) : fill(finding.rule.message, wordsOf(finding))
}

/** What nobody answered yet: told where that was accepted or asked about. */
function unansweredOf(asked: readonly Need[]): Text {
  const inLocale = (locale: 'nl' | 'en') =>
    `${outcomes.open[locale]}: ${asked.map(({ read }) => askedText(read)[locale]).join('; ')}`
  return { nl: inLocale('nl'), en: inLocale('en') }
}

function wordsOf(finding: Finding): Words {
  return finding.outcome === 'gap' ? finding.words : {}
}

/** What a subject is called among others of its kind; '' for an activity and the organisation. */
export function labelOf({ type, id, label }: Subject): Text {
  return type === 'inventory' ? touchpointById(id as TouchpointKind).label : same(label)
}

import { and, eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { activities, users } from '@/db/schema'
import type { Finding } from '@/server/domain/findings/collect'
import { can } from '@/server/domain/permissions'
import type { Words } from '@/server/domain/rules/rule'
import type { Subject } from '@/server/domain/rules/subject'
import { same, type Text } from '@/server/domain/text'
import { type TouchpointKind, touchpointById } from '@/server/domain/touchpoints'
import { adviceOnFindings } from '../advice/on-findings'
import type { Member } from '../member'
import type { StandingFinding } from './read-findings'

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
  adviceOn: Awaited<ReturnType<typeof adviceOnFindings>>
}

/** The names and the advice that findings are told with: of the whole register, or of one activity. */
export async function namesOf(tx: Transaction, member: Member, activityId?: string): Promise<Names> {
  const [rows, people, adviceOn] = await Promise.all([
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
      .where(
        and(
          eq(activities.organisationId, member.organisationId),
          activityId ? eq(activities.id, activityId) : undefined,
        ),
      ),
    tx.select({ id: users.id, name: users.name }).from(users),
    adviceOnFindings(tx, member, activityId),
  ])
  return {
    activities: new Map(
      rows.map(({ status, ...row }) => [row.id, { ...row, mayAsk: can(member, 'advice.ask', { ...row, status }) }]),
    ),
    people: new Map(people.map((row) => [row.id, row.name])),
    adviceOn,
  }
}

/** A finding in words, in both languages, with where it is and what was decided and advised about it. */
export function describeFinding(finding: StandingFinding, names: Names) {
  const { rule, of, activityId, outcome, standing, stops, decision } = finding
  const activity = activityId ? names.activities.get(activityId) : undefined
  const name = (id: string | null | undefined) => (id ? (names.people.get(id) ?? '') : null)
  return {
    key: `${rule.id}:${of.type}:${of.id}`,
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
    positions: finding.outcome === 'gap' && finding.substantiable ? (rule.substantiate?.positions ?? []) : [],
    reason: finding.outcome === 'error' ? finding.reason : null,
    subject: { ...of, label: labelOf(finding.subject) },
    activity: activity ?? null,
    ownerName: name(activity?.ownerId),
    decision: decision
      ? { ...decision, assigneeName: name(decision.assigneeId), decidedByName: name(decision.decidedBy) }
      : null,
    advice: names.adviceOn(finding),
  }
}

export type DescribedFinding = ReturnType<typeof describeFinding>

/** What a finding says, in both languages. */
export function messageOf(finding: Finding): Text {
  return fill(finding.rule.message, wordsOf(finding))
}

function wordsOf(finding: Finding): Words {
  return finding.outcome === 'gap' ? finding.words : {}
}

/** Puts words in the places of a message; a place without a word is left out. */
function fill(message: Text, words: Words): Text {
  const inLocale = (locale: 'nl' | 'en') =>
    message[locale].replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const word = words[name] ?? ''
      return typeof word === 'string' ? word : word[locale]
    })
  return { nl: inLocale('nl'), en: inLocale('en') }
}

/** What a subject is called among others of its kind; '' for an activity and the organisation. */
export function labelOf({ type, id, label }: Subject): Text {
  return type === 'inventory' ? touchpointById(id as TouchpointKind).label : same(label)
}

import type { Transaction } from '@/db/client'
import { judgeOrganisation } from '@/server/domain/findings/collect'
import type { Decision } from '@/server/domain/findings/decision'
import { involvedIn } from '@/server/domain/findings/involved'
import type { Subject } from '@/server/domain/rules/subject'
import { anyOf } from '../any-of'
import type { Member } from '../member'
import { buildSubjects, type Loaded } from './build-subjects'
import { type Judged, judgeActivities, putTogether } from './judged'
import { loadFacts, loadSubjects } from './load-subjects'
import { decisionsByFinding, type Part, standIn } from './standing'

/** Activities as they were judged before, with what was judged: by id, the organisation itself under null. */
export type JudgedBefore = { subjects: ReadonlyMap<string, Subject>; parts: ReadonlyMap<string | null, Part> }

/** Judges the whole register, whatever was judged before: for a transaction that may have changed something itself. */
export async function judgeAll(tx: Transaction, member: Member, day: string): Promise<Judged> {
  return judgeEverything(await loadFacts(tx, member), day)
}

/** What the rules say of the whole register by these facts on a day (YYYY-MM-DD). */
export function judgeEverything(facts: Loaded, day: string): Judged {
  const { decisions } = facts
  const root = buildSubjects(facts, day)
  return join(root, decisions, judgeActivities(root, decisions, day), day)
}

/** Judges the stale activities and the organisation, in this order of activities; the others are taken over as they are. */
export async function judgeAgain(
  tx: Transaction,
  member: Member,
  day: string,
  before: JudgedBefore,
  order: readonly string[],
  stale: readonly string[],
): Promise<Judged & JudgedBefore> {
  const { root, decided } = await loadSubjects(tx, member, day, (id) => anyOf(id, stale))
  const fresh = judgeActivities(root, decided, day)
  const loaded = new Map(root.children.map((child) => [child.id, child]))
  const subjects = new Map<string, Subject>()
  const parts = new Map<string, Part>()
  for (const id of order) {
    const subject = loaded.get(id) ?? before.subjects.get(id)
    const part = fresh.get(id) ?? before.parts.get(id)
    if (!subject || !part) continue
    subjects.set(id, subject)
    parts.set(id, part)
  }
  const children = [...root.children.filter(({ type }) => type !== 'activity'), ...subjects.values()]
  for (const child of children) Object.assign(child, { parent: root })
  return { ...join(Object.assign(root, { children }), decided, parts, day), subjects }
}

function join(root: Subject, decided: readonly Decision[], parts: ReadonlyMap<string, Part>, day: string): Judged {
  const nobodyElse = involvedIn({ ...root, children: [] })
  const organisation = standIn(judgeOrganisation(root, day), decisionsByFinding(decided), nobodyElse, day)
  return putTogether(root, new Map<string | null, Part>([[null, organisation], ...parts]))
}

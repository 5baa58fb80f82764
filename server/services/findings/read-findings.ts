import type { Transaction } from '@/db/client'
import { collectFindings, type Finding } from '@/server/domain/findings/collect'
import { type Decision, isSettled, type Standing, standingOf, stopsApproval } from '@/server/domain/findings/decision'
import { type Involved, involvedIn } from '@/server/domain/findings/involved'
import type { Subject } from '@/server/domain/rules/subject'
import { NotFoundError } from '../errors'
import { type Member, reading } from '../member'
import { today } from '../today'
import { type Among, oneActivity } from './among'
import { describeFinding, type Names, namesOf } from './describe-finding'
import { fingerprintOf } from './fingerprint'
import { loadSubjects } from './load-subjects'
import { openQuestions } from './open-questions'

/** A finding with whom and what it concerns, what was decided about it and whether that still holds. */
export type StandingFinding = Finding & {
  involved: Involved
  decision: Decision | undefined
  standing: Standing
  stops: boolean
}

type Judged = { findings: StandingFinding[]; root: Subject; involvedOf: ReturnType<typeof involvedIn> }

const findingKey = (rule: string, type: string, id: string) => `${rule} ${type} ${id}`

/** What the rules say of an organisation or of some activities, with every decision, in a transaction that is open already. */
export async function standingFindings(tx: Transaction, member: Member, day: string, among?: Among): Promise<Judged> {
  const { root, decided } = await loadSubjects(tx, member, day, among)
  const decisionOf = new Map(decided.map((row) => [findingKey(row.rule, row.subjectType, row.subjectId), row]))
  const involvedOf = involvedIn(root)
  const findings = collectFindings(root, day)
    .filter((finding) => !among || finding.activityId !== null)
    .map((finding): StandingFinding => {
      const { rule, of, subject } = finding
      const decision = decisionOf.get(findingKey(rule.id, of.type, of.id))
      const standing = standingOf(decision, day, () => fingerprintOf(rule, subject, day))
      const involved = involvedOf(of, finding.activityId)
      return { ...finding, involved, decision, standing, stops: stopsApproval(finding, standing) }
    })
  return { findings, root, involvedOf }
}

/** Everything the rules find in the register today, in words, and what they still need to know. */
export function listFindings(member: Member, day = today()) {
  return reading(member, async (tx) => tell(await standingFindings(tx, member, day), await namesOf(tx, member)))
}

/** The same for one activity. Throws NotFoundError. */
export function listActivityFindings(member: Member, activityId: string, day = today()) {
  const among = oneActivity(activityId)
  return reading(member, async (tx) => {
    const judged = await standingFindings(tx, member, day, among)
    if (!judged.root.children.some((child) => child.id === activityId)) throw new NotFoundError()
    return tell(judged, await namesOf(tx, member, among))
  })
}

type Concerns = (involved: Involved) => boolean

/** In words, what of it concerns the asker. */
export function tell({ findings, involvedOf }: Judged, names: Names, concerns: Concerns = () => true) {
  const these = findings.filter(({ involved }) => concerns(involved))
  const told = these.filter(isTold)
  const questions = openQuestions(findings, names).map((question) => ({
    ...question,
    ...involvedOf(question.of, question.activity?.id ?? null),
  }))
  const asked = questions.filter(concerns)
  const involved = [...told.map((finding) => finding.involved), ...asked]
  return {
    findings: told.map((finding) => describeFinding(finding, names)),
    questions: asked,
    counts: countOutcomes(these),
    parties: namesAmong(
      names.parties,
      involved.flatMap(({ parties }) => parties),
    ),
    contracts: namesAmong(
      names.contracts,
      involved.flatMap(({ contracts }) => contracts),
    ),
  }
}

/** What the rules found, and what they could not judge where that was accepted; what they only ask stands with the questions. */
export function isTold({ outcome, standing }: StandingFinding): boolean {
  return outcome === 'gap' || outcome === 'error' || (outcome === 'open' && isSettled(standing))
}

/** The names of these ids, each once. */
function namesAmong(names: ReadonlyMap<string, string>, ids: readonly string[]): { id: string; name: string }[] {
  return [...new Set(ids)].map((id) => ({ id, name: names.get(id) ?? '' }))
}

function countOutcomes(findings: readonly StandingFinding[]) {
  const counts = { gap: 0, open: 0, pass: 0, notApplicable: 0, notAssessed: 0, error: 0, settled: 0, stopping: 0 }
  for (const { outcome, standing, stops } of findings) {
    if ((outcome === 'gap' || outcome === 'open') && isSettled(standing)) counts.settled++
    else counts[outcome]++
    if (stops) counts.stopping++
  }
  const unseen = findings.filter(({ outcome }) => outcome === 'notAssessed').map(({ rule }) => rule.id)
  return { ...counts, rulesNotAssessed: new Set(unseen).size }
}

import type { Transaction } from '@/db/client'
import { isSettled } from '@/server/domain/findings/decision'
import type { Involved } from '@/server/domain/findings/involved'
import { NotFoundError } from '../errors'
import { type Member, reading } from '../member'
import { today } from '../today'
import { type Among, oneActivity } from './among'
import { describeFinding, type Names, namesOf } from './describe-finding'
import { type Judged, judgeAmong } from './judged'
import { openQuestions } from './open-questions'
import { judgeRegister } from './register-memory'
import type { StandingFinding } from './standing'

/** Everything the rules find in the register today, in words, and what they still need to know. */
export function listFindings(member: Member, day = today()) {
  return reading(member, (tx) => tellRegister(tx, member, day))
}

/** The same for one activity. Throws NotFoundError. */
export function listActivityFindings(member: Member, activityId: string, day = today()) {
  return reading(member, async (tx) => {
    const told = await tellAmong(tx, member, day, oneActivity(activityId))
    if (!told.isJudged) throw new NotFoundError()
    return told
  })
}

type Concerns = (involved: Involved) => boolean

/** What the rules say of the whole register, as far as it concerns the asker. */
export async function tellRegister(tx: Transaction, member: Member, day: string, concerns?: Concerns) {
  return tell(await judgeRegister(tx, member, day), await namesOf(tx, member), concerns)
}

/** What they say of some activities. */
export async function tellAmong(tx: Transaction, member: Member, day: string, among: Among, concerns?: Concerns) {
  const [judged, names] = await Promise.all([judgeAmong(tx, member, day, among), namesOf(tx, member, among)])
  return tell(judged, names, concerns)
}

/** In words, what of it concerns the asker. Where no activity was judged, nothing is in order. */
function tell({ findings, parts, involvedOf }: Judged, names: Names, concerns: Concerns = () => true) {
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
    isJudged: parts.size > 0,
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
  const unseen = findings.filter(({ outcome }) => outcome === 'notAssessed').map(({ rule }) => rule.id)
  return {
    error: findings.filter(({ outcome }) => outcome === 'error').length,
    stopping: findings.filter(({ stops }) => stops).length,
    rulesNotAssessed: new Set(unseen).size,
  }
}

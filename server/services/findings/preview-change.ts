import { z } from 'zod'
import type { Transaction } from '@/db/client'
import { isSettled } from '@/server/domain/findings/decision'
import { type ContractContent, contractContent } from '@/server/domain/register/contract'
import type { EngagementFacts } from '@/server/domain/register/new-engagement'
import type { OrganisationContent } from '@/server/domain/register/organisation'
import type { PartyContent } from '@/server/domain/register/party'
import { id, version } from '@/server/domain/register/values'
import { type SaveSectionInput, saveSection } from '../activities/save'
import { type SaveAnswersInput, saveAnswers, saveAnswersInput } from '../answers/save-answers'
import { findActivity } from '../assessments/find-subject'
import { type SaveAssessmentInput, saveAssessment } from '../assessments/save'
import { loadContract } from '../contracts/load'
import { createContract, updateContract } from '../contracts/save'
import { loadEngagement } from '../engagements/load'
import { updateEngagement } from '../engagements/save'
import { type Member, reading, rehearsing } from '../member'
import { saveOrganisation } from '../organisations/save-organisation'
import { updateParty } from '../parties/save'
import { today } from '../today'
import { type Among, activitiesOfEngagements, activitiesOfParty, oneActivity } from './among'
import { describeFinding, type Names, namesOf } from './describe-finding'
import { judgeAll } from './judge-again'
import { type Judged, judgeAmong } from './judged'
import { openQuestions } from './open-questions'
import { isTold } from './read-findings'
import { demandAtOnce } from './register-memory'

/**
 * What saving a change would solve and cause, before it is saved: the findings that go and come, and the questions that
 * are answered or asked by it. The save is rehearsed as a whole and taken back, so what it refuses, the preview refuses
 * with the same error. `day` is YYYY-MM-DD.
 */
export type Effect = Awaited<ReturnType<typeof effectOf>>

/** The effect of saving one section of an activity. */
export function previewSection(member: Member, input: SaveSectionInput, day = today()): Promise<Effect> {
  return effectOf(member, oneActivity(input.id), day, () => saveSection(member, input, day))
}

/** What somebody is about to answer in an activity (null: about the organisation), each subject once. */
export const previewAnswersInput = z.object({
  activityId: id.nullable(),
  version,
  changes: z
    .array(saveAnswersInput.omit({ version: true }))
    .min(1)
    .max(200),
})
export type PreviewAnswersInput = {
  activityId: string | null
  version: number
  changes: Omit<SaveAnswersInput, 'version'>[]
}

/** The effect of answers, saved in turn as the form does it. */
export async function previewAnswers(member: Member, input: PreviewAnswersInput, day = today()): Promise<Effect> {
  const { activityId, changes } = input
  const among = activityId === null ? await wholeRegister(member) : oneActivity(activityId)
  return effectOf(member, among, day, async () => {
    let at = { version: input.version }
    for (const change of changes) at = await saveAnswers(member, { ...change, ...at })
  })
}

/** A contract as it is about to be saved; `saved` is null for one that is not there yet. */
export const previewContractInput = z.object({
  saved: z.object({ id, version }).nullable(),
  content: contractContent,
})
export type PreviewContractInput = { saved: { id: string; version: number } | null; content: ContractContent }

/** The effect of making or saving a contract: on what it covered before, and on what it covers then. */
export async function previewContract(
  member: Member,
  { saved, content }: PreviewContractInput,
  day = today(),
): Promise<Effect> {
  const before = saved ? await reading(member, (tx) => loadContract(tx, member, saved.id)) : null
  const among = activitiesOfEngagements(member, [...(before?.engagementIds ?? []), ...content.engagementIds])
  return effectOf(member, among, day, () =>
    saved ? updateContract(member, { ...saved, content }) : createContract(member, content),
  )
}

type PartyInput = { id: string; version: number; content: PartyContent }

/** The effect of saving a party, in every activity in which it takes part. */
export function previewParty(member: Member, input: PartyInput, day = today()): Promise<Effect> {
  return effectOf(member, activitiesOfParty(member, input.id), day, () => updateParty(member, input))
}

type EngagementInput = { id: string; version: number; facts: EngagementFacts }

/** The effect of saving what a party does in an activity. */
export async function previewEngagement(member: Member, input: EngagementInput, day = today()): Promise<Effect> {
  const { activityId } = await reading(member, (tx) => loadEngagement(tx, member, input.id))
  return effectOf(member, oneActivity(activityId), day, () => updateEngagement(member, input))
}

/** The effect of saving one section of an assessment. */
export async function previewAssessment(member: Member, input: SaveAssessmentInput, day = today()): Promise<Effect> {
  const activity = await reading(member, (tx) => findActivity(tx, member, input))
  return effectOf(member, oneActivity(activity.id), day, () => saveAssessment(member, input))
}

type OrganisationInput = { content: OrganisationContent; version: number }

/** The effect of saving the organisation, in the whole register. Throws TooManyToJudgeError for a large one. */
export async function previewOrganisation(member: Member, input: OrganisationInput, day = today()): Promise<Effect> {
  return effectOf(member, await wholeRegister(member), day, () => saveOrganisation(member, input))
}

type Area = Among | 'everything'

async function wholeRegister(member: Member): Promise<Area> {
  await reading(member, (tx) => demandAtOnce(tx, member))
  return 'everything'
}

/** The save comes first: who may not make it learns nothing. */
async function effectOf(member: Member, area: Area, day: string, save: () => Promise<unknown>) {
  const look = () => reading(member, (tx) => pendingIn(tx, member, area, day))
  const now = await rehearsing(member, async () => {
    await save()
    return look()
  })
  const then = await look()
  return {
    solved: without(then.findings, now.findings),
    caused: without(now.findings, then.findings),
    answered: without(then.questions, now.questions).length,
    asked: without(now.questions, then.questions),
  }
}

async function pendingIn(tx: Transaction, member: Member, area: Area, day: string) {
  if (area === 'everything') return tell(await judgeAll(tx, member, day), await namesOf(tx, member))
  return tell(await judgeAmong(tx, member, day, area), await namesOf(tx, member, area))
}

/** What asks something of somebody: findings that nobody settled, and questions. */
function tell({ findings }: Judged, names: Names) {
  const pending = findings.filter((finding) => isTold(finding) && !isSettled(finding.standing))
  return {
    findings: pending.map((finding) => describeFinding(finding, names)),
    questions: openQuestions(findings, names),
  }
}

/** What the first have and the second have not. */
function without<T extends { key: string }>(these: readonly T[], those: readonly T[]): T[] {
  const known = new Set(those.map(({ key }) => key))
  return these.filter(({ key }) => !known.has(key))
}

import { z } from 'zod'
import { isSettled } from '@/server/domain/findings/decision'
import type { Activity } from '@/server/domain/register/activity'
import { id } from '@/server/domain/register/values'
import { loadActivity } from '../activities/load'
import { type SaveSectionInput, saveSectionInput } from '../activities/save'
import { type SaveAnswersInput, saveAnswersInput } from '../answers/save-answers'
import { demand, type Member, reading } from '../member'
import { today } from '../today'
import { oneActivity } from './among'
import type { Loaded } from './build-subjects'
import { describeFinding, type Names, namesOf } from './describe-finding'
import { withContent } from './edited-facts'
import { type Judged, judgeFacts } from './judged'
import { loadFacts } from './load-subjects'
import { openQuestions } from './open-questions'
import { isTold } from './read-findings'
import { withAnswers } from './stated'

/** What somebody is about to save: a section, or answers to questions. */
export const previewInput = z.object({
  id,
  section: saveSectionInput.optional(),
  answers: z.array(saveAnswersInput).max(200).default([]),
})
export type PreviewInput = { id: string; section?: SaveSectionInput | undefined; answers?: SaveAnswersInput[] }

/**
 * Tells what saving a change would solve and cause in an activity, without saving it: the findings that go and come, and
 * the questions that are answered or asked by it. Throws NotFoundError, and ForbiddenError for who may not edit it.
 */
export function previewChange(member: Member, input: PreviewInput, day = today()) {
  const among = oneActivity(input.id)
  return reading(member, async (tx) => {
    const present = await loadActivity(tx, member, input.id)
    demand(member, 'activity.edit', present)
    const [loaded, names] = await Promise.all([loadFacts(tx, member, among), namesOf(tx, member, among)])
    return compare(judgeFacts(loaded, day), judgeFacts(changed(loaded, present, input, day), day), names)
  })
}

function changed(loaded: Loaded, present: Activity, { section, answers = [] }: PreviewInput, day: string): Loaded {
  const given = answers.flatMap(({ subjectType, subjectId, answers: lines }) =>
    lines.map((line) => ({ subjectType, subjectId, ...line })),
  )
  const answered = given.length > 0 ? { ...loaded, answersOf: withAnswers(loaded.answersOf, given) } : loaded
  return section ? withContent(answered, present, section, day) : answered
}

function compare(before: Judged, after: Judged, names: Names) {
  const then = pendingIn(before, names)
  const now = pendingIn(after, names)
  return {
    solved: without(then.findings, now.findings),
    caused: without(now.findings, then.findings),
    answered: without(then.questions, now.questions).length,
    asked: without(now.questions, then.questions),
  }
}

/** What asks something of somebody: findings that nobody settled, and questions. */
function pendingIn({ findings }: Judged, names: Names) {
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

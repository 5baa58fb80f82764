import type { Transaction } from '@/db/client'
import { answerProblem } from '@/server/domain/questions/check-answer'
import type { InterviewAnswer } from '@/server/domain/questions/interview-input'
import { groundQuestion } from '@/server/domain/questions/interview-progress'
import type { Activity, ActivityContent } from '@/server/domain/register/activity'
import { isTouchpointKind } from '@/server/domain/touchpoints'
import { changeActivity } from '../activities/save'
import { storeAnswers } from '../answers/store-answers'
import { invalid } from '../errors'
import { type Member, writing } from '../member'
import { changeFor, sectionOf } from './interview-change'
import { type InterviewView, viewInterview } from './read-interview'

export type SaveInterviewInput = { activityId: string; version: number; answer: InterviewAnswer }

/**
 * Saves one screen of the interview in the activity and returns the interview as it is now. Throws NotFoundError,
 * ForbiddenError, InvalidError, or ConflictError when somebody saved the activity meanwhile.
 */
export function saveInterview(member: Member, input: SaveInterviewInput): Promise<InterviewView> {
  const { answer, activityId: id, version } = input
  const label = answer.fills === 'answer' ? 'activity:answers' : `activity:save:${sectionOf[answer.fills]}`
  return writing(member, 'activity.edit', label, async (tx) => {
    const saved = await changeActivity(tx, member, { id, version }, label, async (present) => {
      const content = await changeFor(tx, member, answer, present, label)
      await storeApart(tx, member, answer, present, content)
      return content
    })
    if (!isTouchpointKind(saved.kind)) throw invalid('activityId', 'unknown_kind')
    return viewInterview(tx, member, saved.kind, id)
  })
}

/** What has no field in the register: questions answered in words, and that a legal ground is not known yet. */
async function storeApart(
  tx: Transaction,
  member: Member,
  answer: InterviewAnswer,
  present: Activity,
  content: Partial<ActivityContent>,
): Promise<void> {
  if (answer.fills === 'answer') await storeWords(tx, member, answer, present)
  if (answer.fills === 'purpose.ground') await storeUnknownGrounds(tx, member, answer, present, content.purposes ?? [])
}

async function storeWords(
  tx: Transaction,
  member: Member,
  { question, value, note }: Extract<InterviewAnswer, { fills: 'answer' }>,
  { id, kind }: Activity,
): Promise<void> {
  const subject = { subjectType: 'activity' as const, subjectId: id }
  const given = { question, item: '', value, note }
  const problem = answerProblem({ ...subject, ...given }, kind)
  if (problem) throw invalid('question', problem)
  await storeAnswers(tx, member, { ...subject, activityId: id }, [given])
}

async function storeUnknownGrounds(
  tx: Transaction,
  member: Member,
  { purposes, add }: Extract<InterviewAnswer, { fills: 'purpose.ground' }>,
  present: Activity,
  now: ActivityContent['purposes'],
): Promise<void> {
  const fresh = now.slice(now.length - add.length)
  const unknown = new Set([
    ...purposes.filter((one) => one.unknown).map((one) => one.id),
    ...fresh.filter((_, index) => add[index]?.unknown).map((one) => one.id),
  ])
  const grounds = new Map(now.map((one) => [one.id, one.ground]))
  const ids = new Set([...present.purposes.map((one) => one.id), ...grounds.keys()])
  for (const subjectId of ids) {
    const value = unknown.has(subjectId) && grounds.get(subjectId) === null ? 'unknown' : ''
    const subject = { subjectType: 'purpose' as const, subjectId, activityId: present.id }
    await storeAnswers(tx, member, subject, [{ question: groundQuestion, item: '', value, note: '' }])
  }
}

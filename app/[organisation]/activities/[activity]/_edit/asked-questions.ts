import { type Question, questionsFor } from '@/server/domain/questions'
import { interview } from '@/server/domain/questions/interview'
import type { Answer } from '@/server/domain/register/answer'
import { isTouchpointKind } from '@/server/domain/touchpoints'

/** A question of the editor; those that fill a field of the register are asked by that field. */
export type Asked = Pick<Question, 'id' | 'type' | 'text' | 'help' | 'options' | 'items'>

/** One line of the form: the answer to a question, or to one item of a checklist. */
export type AnswerLine = {
  id: string
  subjectType: 'activity'
  subjectId: string
  question: string
  item: string
  value: string
  note: string
}

/** The questions about an activity of this kind, with those of its template. */
export function askedQuestions(kind: string | null): Asked[] {
  const touchpoint = isTouchpointKind(kind) ? kind : null
  const own = touchpoint ? interview(touchpoint).filter((step) => step.id.startsWith('TPL-')) : []
  return [
    ...own.map((step) => ({ id: step.id, type: step.type, text: step.question, help: step.help })),
    ...questionsFor('activity', touchpoint).filter((question) => question.fills === undefined),
  ]
}

/** A line for everything that is asked, with what was answered. */
export function answerLines(activityId: string, asked: readonly Asked[], answers: readonly Answer[]): AnswerLine[] {
  const given = new Map(answers.map((answer) => [`${answer.question} ${answer.item}`, answer]))
  const place = { subjectType: 'activity' as const, subjectId: activityId }
  return asked.flatMap((question) =>
    (question.items ?? [{ id: '' }]).map(({ id: item }) => {
      const answer = given.get(`${question.id} ${item}`)
      return {
        ...place,
        id: ['activity', activityId, question.id, item].join(' '),
        question: question.id,
        item,
        value: answer?.value ?? '',
        note: answer?.note ?? '',
      }
    }),
  )
}

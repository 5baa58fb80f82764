import { type Question, type QuestionSubject, questionsFor } from '@/server/domain/questions'
import { interview } from '@/server/domain/questions/interview'
import type { Activity } from '@/server/domain/register/activity'
import { confirmedLines } from '@/server/domain/register/activity-parts'
import type { Answer } from '@/server/domain/register/answer'
import { isTouchpointKind } from '@/server/domain/touchpoints'

/** A question of the editor; those that fill a field of the register are asked by that field. */
export type Asked = Pick<Question, 'id' | 'type' | 'text' | 'help' | 'options' | 'items'>

/** What is asked about the activity itself, or about one of its purposes, their consent or its parties, by name. */
export type AskedAbout = {
  subjectType: Exclude<QuestionSubject, 'organisation'>
  subjectId: string
  name: string
  questions: readonly Asked[]
}

/** One line of the form: the answer to a question, or to one item of a checklist. */
export type AnswerLine = {
  id: string
  subjectType: AskedAbout['subjectType']
  subjectId: string
  question: string
  item: string
  value: string
  note: string
}

type Asking = Pick<Activity, 'id' | 'name' | 'kind' | 'purposes'>

/** The questions about an activity of this kind with those of its template, then those about each of its parts. */
export function askedQuestions(activity: Asking, parties: readonly { id: string; label: string }[]): AskedAbout[] {
  const kind = isTouchpointKind(activity.kind) ? activity.kind : null
  const ofTemplate = kind ? interview(kind).filter((step) => step.id.startsWith('TPL-')) : []
  const asked = (subject: QuestionSubject): Asked[] =>
    questionsFor(subject, kind).filter((question) => question.fills === undefined)
  const own = [
    ...ofTemplate.map((step) => ({ id: step.id, type: step.type, text: step.question, help: step.help })),
    ...asked('activity'),
  ]
  const about = (subjectType: AskedAbout['subjectType'], subjectId: string, name: string): AskedAbout => ({
    subjectType,
    subjectId,
    name,
    questions: subjectType === 'activity' ? own : asked(subjectType),
  })
  const all = [
    about('activity', activity.id, activity.name),
    ...confirmedLines(activity.purposes).flatMap(({ id, text, ground }) => [
      about('purpose', id, text),
      ...(ground === 'consent' ? [about('consent', id, text)] : []),
    ]),
    ...parties.map(({ id, label }) => about('engagement', id, label)),
  ]
  return all.filter(({ questions }) => questions.length > 0)
}

/** A line for everything that is asked, with what was answered. */
export function answerLines(asked: readonly AskedAbout[], answers: readonly Answer[]): AnswerLine[] {
  const keyOf = (line: Omit<AnswerLine, 'id' | 'value' | 'note'> | Answer) =>
    [line.subjectType, line.subjectId, line.question, line.item].join(' ')
  const given = new Map(answers.map((answer) => [keyOf(answer), answer]))
  return asked.flatMap(({ subjectType, subjectId, questions }) =>
    questions.flatMap((question) =>
      (question.items ?? [{ id: '' }]).map(({ id: item }) => {
        const line = { subjectType, subjectId, question: question.id, item }
        const id = keyOf(line)
        const answer = given.get(id)
        return { ...line, id, value: answer?.value ?? '', note: answer?.note ?? '' }
      }),
    ),
  )
}

/** The place of a question on the page: where an address leads to. */
export function questionPlace({ subjectType, subjectId }: AskedAbout, question: Asked): string {
  return subjectType === 'activity' ? question.id : `${question.id}-${subjectId}`
}

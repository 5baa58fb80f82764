import type { AnswerFact, QuestionId } from '@/server/domain/rules/answer-facts'
import type { FieldValues } from '@/server/domain/rules/fields'
import type { Subject, SubjectType } from '@/server/domain/rules/subject'

export type Values = Partial<FieldValues>

type Given = Pick<Subject, 'type' | 'id' | 'partyId'> & { label?: string | undefined; values: Values }

type AnswerRow = { subjectType: string; subjectId: string; question: string; item: string; value: string }

/** The answers of an organisation, by what they are about. */
export function answersBySubject(rows: readonly AnswerRow[]) {
  const grouped = Map.groupBy(rows, (row) => `${row.subjectType} ${row.subjectId}`)
  return (type: SubjectType, id: string): Subject['answers'] => factsOf(grouped.get(`${type} ${id}`) ?? [])
}

export type AnswersOf = ReturnType<typeof answersBySubject>

/** By question in a map: what a caller names a question may be the name of something that every object has. */
function factsOf(rows: readonly AnswerRow[]): Subject['answers'] {
  const facts = new Map<string, { value: string; items: Record<string, string> }>()
  for (const { question, item, value } of rows) {
    const fact = facts.get(question) ?? { value: '', items: {} }
    facts.set(question, fact)
    if (item) fact.items[item] = value
    else fact.value = value
  }
  return Object.fromEntries(facts) satisfies Partial<Record<QuestionId, AnswerFact>>
}

/** Puts a subject under another, with its answers; returns it so that more can be put under it. */
export function under(parent: Subject | null, given: Given, answersOf: AnswersOf): Subject & { children: Subject[] } {
  const subject = { label: '', ...given, answers: answersOf(given.type, given.id), parent, children: [] as Subject[] }
  if (parent) (parent.children as Subject[]).push(subject)
  return subject
}

/** What is filled in: empty values are left out, so that a missing fact is missing. */
export function given(values: { [P in keyof FieldValues]?: FieldValues[P] | null | undefined }): Values {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  ) as Values
}

/** A yes or no that is kept as true or false. */
export function yesNo(value: boolean | null): 'yes' | 'no' | undefined {
  return value === null ? undefined : value ? 'yes' : 'no'
}

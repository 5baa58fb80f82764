import type { AnswerFact, QuestionId } from '@/server/domain/rules/answer-facts'
import { evaluate, type Outcome } from '@/server/domain/rules/evaluate'
import type { FieldValues } from '@/server/domain/rules/fields'
import { ruleById } from '@/server/domain/rules/index'
import { below, type Subject, type SubjectType } from '@/server/domain/rules/subject'

/** Facts about one thing, as literally as a test can say them. Lists hold what belongs to it. */
export type Facts = Partial<FieldValues> & Partial<Record<QuestionId, string | Record<string, string>>>
type Below = Partial<Record<Exclude<SubjectType, 'organisation'>, Stated[]>>
export type Stated = { id?: string; facts?: Facts; below?: Below }

let made = 0

/** Builds the subject of one type with everything below it. */
export function state(type: SubjectType, stated: Stated, parent: Subject | null = null): Subject {
  const { id = `${type}-${++made}`, facts = {}, below = {} } = stated
  const values: Partial<FieldValues> = {}
  const answers: Partial<Record<QuestionId, AnswerFact>> = {}
  for (const [key, value] of Object.entries(facts)) {
    if (!key.startsWith('Q-')) Object.assign(values, { [key]: value })
    else
      answers[key as QuestionId] =
        typeof value === 'string' ? { value } : { value: '', items: { ...(value as object) } }
  }
  const children: Subject[] = []
  const subject: Subject = { type, label: '', id, values, answers, parent, children }
  for (const [kind, ones] of Object.entries(below)) {
    for (const one of ones ?? []) children.push(state(kind as SubjectType, one, subject))
  }
  return subject
}

export const testDay = '2026-11-21'

/** What a rule says of the first subject of its scope in an organisation stated like this. */
export function verdict(rule: string, organisation: Stated, today = testDay): Outcome {
  const found = ruleById(rule)
  if (!found) throw new Error(`There is no rule ${rule}.`)
  const root = state('organisation', organisation)
  const scope = found.scope === 'scan' ? 'organisation' : found.scope
  const subject = scope === 'organisation' ? root : below(root, scope)[0]
  if (!subject) throw new Error(`The facts hold no ${scope}.`)
  return evaluate(found, subject, today)
}

/** An organisation with one activity, and in it one purpose, engagement and so on, each with these facts. */
type Flat = { organisation?: Facts; activity?: Facts; purpose?: Facts; consent?: Facts; engagement?: Facts } & {
  agreement?: Facts
  transfer?: Facts
  retention?: Facts
  data_line?: Facts
}

/** The shortest way to say what most rules look at: one of each thing that is named. */
export function given({ organisation, ...one }: Flat): Stated {
  const list = (facts: Facts | undefined, inside: Below = {}): Stated[] =>
    facts || Object.values(inside).some((stated) => stated.length > 0) ? [{ facts: facts ?? {}, below: inside }] : []
  const purpose = list(one.purpose, { consent: list(one.consent) })
  const engagement = list(one.engagement, { agreement: list(one.agreement), transfer: list(one.transfer) })
  const inside = { purpose, engagement, retention: list(one.retention), data_line: list(one.data_line) }
  return { facts: organisation ?? {}, below: { activity: [{ facts: one.activity ?? {}, below: inside }] } }
}

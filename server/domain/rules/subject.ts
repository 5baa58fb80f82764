import type { AnswerFact, QuestionId } from './answer-facts'
import type { FieldValues } from './fields'

/** What a rule can be about. */
export type SubjectType =
  | 'organisation'
  | 'member'
  | 'inventory'
  | 'decision'
  | 'activity'
  | 'data_line'
  | 'purpose'
  | 'consent'
  | 'engagement'
  | 'agreement'
  | 'transfer'
  | 'retention'

export type SubjectRef = { type: SubjectType; id: string }

/** One thing of the register with the facts about it, what it belongs to and what belongs to it. */
export type Subject = SubjectRef & {
  /** what people call it; '' where its type says it all */
  label: string
  values: Partial<FieldValues>
  answers: Partial<Record<QuestionId, AnswerFact>>
  /** of an engagement or an agreement: with whom it is, by id */
  partyId?: string
  parent: Subject | null
  children: readonly Subject[]
}

/** In which subject a field is kept, by the first word of its path. */
const homes: Record<string, SubjectType> = {
  organisation: 'organisation',
  member: 'member',
  inventory: 'inventory',
  decision: 'decision',
  activity: 'activity',
  dpia: 'activity',
  onboarding: 'activity',
  data_line: 'data_line',
  purpose: 'purpose',
  lia: 'purpose',
  consent: 'consent',
  party: 'engagement',
  engagement: 'engagement',
  agreement: 'agreement',
  transfer: 'transfer',
  retention: 'retention',
}

const homeOfPath = new Map<string, SubjectType>()

/** Returns in which subject the field of this path is kept. Throws for a path that no field has. */
export function homeOf(path: string): SubjectType {
  const known = homeOfPath.get(path)
  if (known) return known
  const home = homes[path.slice(0, path.indexOf('.'))]
  if (!home) throw new Error(`${path} is not the path of a field.`)
  homeOfPath.set(path, home)
  return home
}

/** The subject itself or the nearest it belongs to of this type. Throws when there is none. */
export function nearest(subject: Subject, type: SubjectType): Subject {
  for (let at: Subject | null = subject; at; at = at.parent) if (at.type === type) return at
  throw new Error(`A ${subject.type} has no ${type} above it.`)
}

/** Everything of this type below a subject, in order. */
export function below(subject: Subject, type: SubjectType): readonly Subject[] {
  const found: Subject[] = []
  collectBelow(subject, type, found)
  return found
}

/** Into one list: rules about the organisation look below everything in its register. */
function collectBelow({ children }: Subject, type: SubjectType, found: Subject[]): void {
  for (const child of children) {
    if (child.type === type) found.push(child)
    else collectBelow(child, type, found)
  }
}

import { askedText } from '@/server/domain/findings/asked-text'
import { keyAbout } from '@/server/domain/findings/key-about'
import type { Subject } from '@/server/domain/rules/subject'
import type { Need } from '@/server/domain/rules/tri'
import { labelOf, type Names } from './describe-finding'
import type { StandingFinding } from './standing'

/** A rule that waits for an answer and stops the approval meanwhile; `version` of what was decided about it, 0 for nothing. */
type Stopping = { rule: string; subjectType: string; subjectId: string; version: number }

type Asked = {
  need: Need
  subject: Subject
  activityId: string | null
  rules: Set<string>
  blocking: boolean
  stopping: Stopping[]
}

/** What to answer now so that the rules can judge, each question once, with how many rules wait for it. */
export function openQuestions(findings: readonly StandingFinding[], names: Names) {
  const asked = new Map<string, Asked>()
  const whose = subjectFinder()
  for (const finding of findings) {
    if (finding.outcome !== 'open') continue
    for (const need of finding.ask) {
      const key = keyAbout(need.read, need.of)
      const question = asked.get(key) ?? newQuestion(need, whose(finding.subject, need))
      asked.set(key, question)
      note(question, finding)
    }
  }
  return [...asked].map(([key, { need, subject, activityId, rules, blocking, stopping }]) => ({
    key,
    ...need,
    label: askedText(need.read),
    subject: labelOf(subject),
    activity: activityId ? (names.activities.get(activityId) ?? null) : null,
    rules: [...rules],
    blocking,
    stopping,
  }))
}

/** How many questions there are to answer now, each once. */
export function countQuestions(findings: readonly StandingFinding[]): number {
  // by what they are about and then by what is asked: one text of both would have to be made for every finding
  const asked = new Map<string, Set<string>>()
  let count = 0
  for (const finding of findings) {
    if (finding.outcome !== 'open') continue
    for (const { read, of } of finding.ask) {
      const reads = asked.get(of.id) ?? new Set()
      asked.set(of.id, reads)
      if (!reads.has(read)) count++
      reads.add(read)
    }
  }
  return count
}

function newQuestion(need: Need, subject: Subject): Asked {
  return { need, subject, activityId: activityOf(subject), rules: new Set(), blocking: false, stopping: [] }
}

function note(question: Asked, { rule, of, stops, decision }: StandingFinding) {
  question.rules.add(rule.id)
  question.blocking ||= rule.severity === 'blocking'
  if (!stops) return
  const version = decision?.version ?? 0
  question.stopping.push({ rule: rule.id, subjectType: of.type, subjectId: of.id, version })
}

/**
 * Returns how to find the subject that a question is about: what the rule looked at or something above it, else anything
 * in the register, of which the places are looked up once.
 */
function subjectFinder() {
  let places: Map<string, Subject> | undefined
  return (from: Subject, { of }: Need): Subject => {
    for (let at: Subject | null = from; at; at = at.parent) if (at.id === of.id && at.type === of.type) return at
    places ??= placesIn(topOf(from))
    return places.get(`${of.type} ${of.id}`) ?? from
  }
}

function topOf(subject: Subject): Subject {
  return subject.parent ? topOf(subject.parent) : subject
}

function placesIn(top: Subject): Map<string, Subject> {
  const places = new Map<string, Subject>()
  const visit = (subject: Subject) => {
    places.set(`${subject.type} ${subject.id}`, subject)
    for (const child of subject.children) visit(child)
  }
  visit(top)
  return places
}

/** The activity that a subject is part of; null for what belongs to the organisation itself. */
function activityOf(subject: Subject): string | null {
  if (subject.type === 'activity') return subject.id
  return subject.parent && activityOf(subject.parent)
}

import { type AnswerFact, type QuestionId, subjectOf } from './answer-facts'
import type { FieldPath, FieldValues } from './fields'
import { below, homeOf, nearest, type Subject, type SubjectType } from './subject'
import { not, type Open, or, type Tri } from './tri'

/** What a rule read, field paths and question ids by how it read them, and what it found there. */
export type Trace = { needed: Set<string>; empty: Set<string>; claimed: Set<string>; found: Map<string, unknown> }

/** A trace in which nothing is written down yet. */
export function newTrace(): Trace {
  return { needed: new Set(), empty: new Set(), claimed: new Set(), found: new Map() }
}

const missing = Symbol('missing')

/**
 * How a rule looks at the facts about one subject, and at what it belongs to. Every reading is one of three kinds: a
 * need (missing or unknown means nobody can tell yet), an emptiness that is the finding itself, and a claim (an
 * exception, which counts only when it is made).
 */
export class Reader {
  constructor(
    readonly subject: Subject,
    readonly today: string,
    private readonly trace?: Trace,
  ) {}

  /** Whether a field has one of these values. */
  is<P extends FieldPath>(path: P, ...values: FieldValues[P][]): Tri {
    return this.meets(path, (value) => values.includes(value))
  }

  /** Whether what a field holds meets a condition. */
  meets<P extends FieldPath>(path: P, condition: (value: NonNullable<FieldValues[P]>) => boolean): Tri {
    this.trace?.needed.add(path)
    const value = this.known(path)
    return value === missing
      ? this.open(path, this.value(path) === 'unknown')
      : condition(value as NonNullable<FieldValues[P]>)
  }

  /** Whether a list holds one of these; a list that is not filled in yet leaves it open. */
  includes<P extends FieldPath>(path: P, ...values: (FieldValues[P] extends readonly (infer T)[] ? T : never)[]): Tri {
    return this.meets(path, (list) => (list as readonly unknown[]).some((one) => values.includes(one as never)))
  }

  /** Whether one item of a checklist field has this answer; an item that is needed and not answered leaves it open. */
  anyItem(path: FieldPath, items: readonly string[], answer: string): Tri {
    this.trace?.needed.add(path)
    const given = (this.value(path) ?? {}) as Readonly<Record<string, string>>
    return or(...items.map((item) => this.decided(given[item], answer, path)))
  }

  /** Whether nothing is filled in, where that is the finding itself. */
  empty(path: FieldPath): boolean {
    this.trace?.empty.add(path)
    return this.isBlank(this.value(path))
  }

  /** Whether the value is unknown or not given, where that is the finding itself. */
  unknown(path: FieldPath): boolean {
    this.trace?.empty.add(path)
    return this.known(path) === missing
  }

  /** Whether something is filled in, as the condition under which a rule applies at all. */
  filled(path: FieldPath): boolean {
    this.trace?.needed.add(path)
    return !this.isBlank(this.value(path))
  }

  /** Whether an exception is claimed with one of these values, or with anything when none is named. */
  claimed<P extends FieldPath>(path: P, ...values: FieldValues[P][]): boolean {
    this.trace?.claimed.add(path)
    const value = this.known(path)
    if (value === missing) return false
    return values.length === 0 || values.includes(value as FieldValues[P])
  }

  /** Whether a question is answered with one of these. A choice or a yes-or-no question; for a checklist see `item`. */
  answer(id: QuestionId, ...values: string[]): Tri {
    this.trace?.needed.add(id)
    const given = this.answerOf(id)?.value
    return given === undefined || given === '' || given === 'unknown'
      ? this.open(id, given === 'unknown')
      : values.includes(given)
  }

  /** Whether an exception is claimed with this answer. */
  answerClaimed(id: QuestionId, value: string): boolean {
    this.trace?.claimed.add(id)
    return this.answerOf(id)?.value === value
  }

  /** Whether one of these items of a checklist question has this answer. */
  item(id: QuestionId, items: readonly string[], answer: string): Tri {
    this.trace?.needed.add(id)
    const given = this.answerOf(id)?.items ?? {}
    return or(...items.map((item) => this.decided(given[item], answer, id)))
  }

  /** Whether a condition holds for one of the things of a type that belong to this subject; false when there are none. */
  some(type: SubjectType, condition: (one: Reader) => Tri): Tri {
    return or(...this.all(type).map(condition))
  }

  /** Whether a condition holds for every one of them; true when there are none. */
  every(type: SubjectType, condition: (one: Reader) => Tri): Tri {
    return not(this.some(type, (one) => not(condition(one))))
  }

  /** Whether there is nothing of this type, where that is the finding itself or decides whether a rule applies. */
  none(type: SubjectType): boolean {
    return below(this.subject, type).length === 0
  }

  /** The things of a type that belong to this subject. */
  all(type: SubjectType): Reader[] {
    return below(this.subject, type).map((one) => new Reader(one, this.today, this.trace))
  }

  /** The things of a type that belong to what this subject belongs to. */
  beside(above: SubjectType, type: SubjectType): Reader[] {
    return below(nearest(this.subject, above), type).map((one) => new Reader(one, this.today, this.trace))
  }

  /** What a field holds, for showing in a message; reading it decides nothing. */
  show<P extends FieldPath>(path: P): FieldValues[P] | undefined {
    return this.value(path)
  }

  /** A fact of which nobody knows yet; `unknown` when somebody said so. */
  open(read: string, unknown = false): Open {
    const type = read.startsWith('Q-') ? subjectOf(read as QuestionId) : homeOf(read)
    const { id } = nearest(this.subject, type)
    const needs = [{ read, of: { type, id }, unknown }]
    return { needs, ask: needs }
  }

  private decided(given: string | undefined, answer: string, read: string): Tri {
    if (given === undefined || given === '' || given === 'unknown') return this.open(read, given === 'unknown')
    return given === answer
  }

  private answerOf(id: QuestionId): AnswerFact | undefined {
    const { id: of, answers } = nearest(this.subject, subjectOf(id))
    this.trace?.found.set(`${id} ${of}`, answers[id])
    return answers[id]
  }

  private value<P extends FieldPath>(path: P): FieldValues[P] | undefined {
    const { id: of, values } = nearest(this.subject, homeOf(path))
    this.trace?.found.set(`${path} ${of}`, values[path])
    return values[path]
  }

  private known<P extends FieldPath>(path: P): FieldValues[P] | typeof missing {
    const value = this.value(path)
    return this.isBlank(value) || value === 'unknown' ? missing : (value as FieldValues[P])
  }

  private isBlank(value: unknown): boolean {
    if (typeof value === 'string') return value.trim() === ''
    return value === undefined || value === null || (Array.isArray(value) && value.length === 0)
  }
}

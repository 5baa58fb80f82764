import { Reader, type Trace } from './reader'
import type { Position, Rule, Words } from './rule'
import type { Subject } from './subject'
import { and, isOpen, type Need, type Open } from './tri'

/**
 * What a rule says of a subject. `open`: a needed answer is missing; `ask` is what to ask now. `notAssessed`: needs a
 * website check that does not exist yet. `error`: the check itself failed; never to be read as in order.
 */
export type Outcome =
  | { outcome: 'gap'; words: Words; positions: readonly Position[] }
  | ({ outcome: 'open' } & Open)
  | { outcome: 'pass' | 'notApplicable' | 'notAssessed' }
  | { outcome: 'error'; reason: string }

function inForce({ since, until }: Rule, today: string): boolean {
  return (since === undefined || since <= today) && (until === undefined || today <= until)
}

/** Tells what one rule says of one subject on a day (YYYY-MM-DD). Never throws: a rule that fails says so. */
export function evaluate(rule: Rule, subject: Subject, today: string, trace?: Trace): Outcome {
  if (!inForce(rule, today)) return { outcome: 'notApplicable' }
  try {
    return decide(rule, new Reader(subject, today, trace))
  } catch (error) {
    return { outcome: 'error', reason: error instanceof Error ? error.message : String(error) }
  }
}

function decide(rule: Rule, facts: Reader): Outcome {
  const applies = rule.applies?.(facts) ?? true
  if (applies === false) return { outcome: 'notApplicable' }
  if (rule.waitsForScan === 'all') return { outcome: 'notAssessed' }
  const gap = rule.gap(facts)
  // not broken either way, but nobody knows whether the rule is met or does not apply
  if (isOpen(applies) && gap === false) return { outcome: 'notApplicable' }
  const open = and(isOpen(applies) ? applies : true, isOpen(gap) ? gap : true)
  if (isOpen(open)) return { outcome: 'open', ...eachOnce(open) }
  if (gap === false) return { outcome: rule.waitsForScan === 'part' ? 'notAssessed' : 'pass' }
  return { outcome: 'gap', words: rule.words?.(facts) ?? {}, positions: positionsOn(rule, facts) }
}

/** The positions that a reason can choose from; none where the law leaves no room. */
function positionsOn({ substantiate }: Rule, facts: Reader): readonly Position[] {
  if (!substantiate?.when(facts)) return []
  return substantiate.positions.filter(({ about }) => about?.holds(facts) ?? true)
}

function eachOnce({ needs, ask }: Open): Open {
  const all = distinct(needs)
  return { needs: all, ask: ask === needs ? all : distinct(ask) }
}

/** Each fact once; of a checklist it is unknown only when no item of it waits for an answer. */
function distinct(needs: readonly Need[]): readonly Need[] {
  if (needs.length === 1) return needs
  const found = new Map<string, Need>()
  for (const need of needs) {
    const key = `${need.read} ${need.of.id}`
    if (found.get(key)?.unknown !== false) found.set(key, need)
  }
  return [...found.values()]
}

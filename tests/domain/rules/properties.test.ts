import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collectFindings, type Finding } from '@/server/domain/findings/collect'
import { evaluate } from '@/server/domain/rules/evaluate'
import { newTrace } from '@/server/domain/rules/reader'
import type { Subject } from '@/server/domain/rules/subject'
import { state, testDay } from './facts'
import { anyRegister } from './random-register'

const root = anyRegister.map((stated) => state('organisation', stated))

/** The same register without some of its facts. */
function without(subject: Subject, reads: ReadonlySet<string>): void {
  for (const read of reads) {
    delete subject.values[read as keyof Subject['values']]
    delete subject.answers[read as keyof Subject['answers']]
  }
  for (const child of subject.children) without(child, reads)
}

function reversed(subject: Subject, parent: Subject | null = null): Subject {
  const copy: Subject = { ...subject, parent, children: [] }
  return Object.assign(copy, { children: subject.children.map((child) => reversed(child, copy)).reverse() })
}

const told = (findings: readonly Finding[]) =>
  findings.map(({ rule, of, outcome }) => `${rule.id} ${of.id} ${outcome}`).sort()

describe('whatever a register holds', () => {
  it('no rule fails', () => {
    fc.assert(
      fc.property(root, (register) => {
        const failed = collectFindings(register, testDay).filter(({ outcome }) => outcome === 'error')
        expect(failed.map(({ rule }) => rule.id)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('no rule passes once everything it needs is missing', () => {
    fc.assert(
      fc.property(anyRegister, (stated) => {
        const passed = collectFindings(state('organisation', stated), testDay).filter((one) => one.outcome === 'pass')
        for (const { rule, subject } of passed) {
          const trace = newTrace()
          evaluate(rule, subject, testDay, trace)
          if (trace.needed.size === 0) continue
          const top = reversed(reversed(topOf(subject)))
          without(top, trace.needed)
          const same = find(top, subject)
          expect([rule.id, evaluate(rule, same, testDay).outcome]).not.toEqual([rule.id, 'pass'])
        }
      }),
      { numRuns: 100 },
    )
  })

  it('what is open asks for something that is missing', () => {
    fc.assert(
      fc.property(root, (register) => {
        for (const finding of collectFindings(register, testDay)) {
          if (finding.outcome !== 'open') continue
          const missing = finding.needs.map(({ read, of }) => `${read} ${of.id}`)
          const asked = finding.ask.map(({ read, of }) => `${read} ${of.id}`)
          expect([finding.rule.id, asked.length > 0, asked.filter((one) => !missing.includes(one))]).toEqual([
            finding.rule.id,
            true,
            [],
          ])
        }
      }),
      { numRuns: 80 },
    )
  })

  it('the order in which it is told makes no difference', () => {
    fc.assert(
      fc.property(root, (register) => {
        expect(told(collectFindings(reversed(register), testDay))).toEqual(told(collectFindings(register, testDay)))
      }),
      { numRuns: 80 },
    )
  })
})

function topOf(subject: Subject): Subject {
  return subject.parent ? topOf(subject.parent) : subject
}

function find(top: Subject, wanted: Subject): Subject {
  const search = (one: Subject): Subject | undefined =>
    one.type === wanted.type && one.id === wanted.id
      ? one
      : one.children.map(search).find((found) => found !== undefined)
  const found = search(top)
  if (!found) throw new Error('The subject is not there any more.')
  return found
}

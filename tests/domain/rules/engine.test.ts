import { describe, expect, it } from 'vitest'
import { questions } from '@/server/domain/questions'
import { evaluate, type Outcome } from '@/server/domain/rules/evaluate'
import { rules } from '@/server/domain/rules/index'
import { newTrace, Reader } from '@/server/domain/rules/reader'
import type { Rule } from '@/server/domain/rules/rule'
import { and, isOpen, not, or } from '@/server/domain/rules/tri'
import { state } from './facts'

const missing = (read: string, unknown = false) => {
  const needs = [{ read, of: { type: 'purpose' as const, id: '1' }, unknown }]
  return { needs, ask: needs }
}
const open = missing('purpose.ground')

const rule = (facts: Partial<Rule>): Rule => ({
  id: 'TEST',
  group: 'review',
  severity: 'blocking',
  scope: 'purpose',
  gap: () => false,
  message: { nl: '', en: '' },
  fix: { nl: '', en: '' },
  cites: [],
  seeds: [],
  fineTier: 'none',
  basis: 'practice',
  ...facts,
})

const purpose = (facts = {}) => {
  const found = state('activity', { below: { purpose: [{ facts }] } }).children[0]
  if (!found) throw new Error('The purpose is not there.')
  return found
}

const outcome = (one: Rule, facts = {}, today = '2026-11-21'): Outcome['outcome'] =>
  evaluate(one, purpose(facts), today).outcome

describe('three-valued logic', () => {
  it('decides as soon as one fact decides, whatever is missing', () => {
    expect([and(false, open), or(true, open)]).toEqual([false, true])
  })

  it('stays open while a missing fact can still turn it', () => {
    expect([and(true, open), or(false, open), not(open)]).toEqual([open, open, open])
  })

  const asked = (value: ReturnType<typeof and>) => (isOpen(value) ? value.ask.map(({ read }) => read) : value)
  const [ground, channel, text] = [missing('purpose.ground'), missing('purpose.channel'), missing('purpose.text')]

  it('names every missing fact', () => {
    expect(and(ground, channel, true)).toMatchObject({
      needs: [{ read: 'purpose.ground' }, { read: 'purpose.channel' }],
    })
  })

  it('asks conditions one after the other, and all alternatives at once', () => {
    expect(asked(and(ground, channel, text))).toEqual(['purpose.ground'])
    expect(asked(or(ground, channel))).toEqual(['purpose.ground', 'purpose.channel'])
    expect(asked(and(or(ground, channel), text))).toEqual(['purpose.ground', 'purpose.channel'])
    expect(asked(not(and(ground, channel)))).toEqual(['purpose.ground'])
  })

  it('goes on to the next condition when nobody knows the first', () => {
    expect(asked(and(missing('purpose.ground', true), channel, text))).toEqual(['purpose.ground', 'purpose.channel'])
  })
})

describe('a rule', () => {
  const isContract = rule({ gap: (f) => f.is('purpose.ground', 'contract') })

  it('finds a gap, passes, or says what it misses', () => {
    expect(outcome(isContract, { 'purpose.ground': 'contract' })).toBe('gap')
    expect(outcome(isContract, { 'purpose.ground': 'consent' })).toBe('pass')
    expect(evaluate(isContract, purpose(), '2026-11-21')).toMatchObject({
      outcome: 'open',
      needs: [{ read: 'purpose.ground', of: { type: 'purpose' } }],
    })
  })

  it('asks whether it applies before it asks whether it is met', () => {
    const marketing = rule({
      applies: (f) => f.is('purpose.marketing', 'yes'),
      gap: (f) => f.is('purpose.ground', 'contract'),
    })
    const said = evaluate(marketing, purpose(), '2026-11-21')
    expect(said).toMatchObject({ ask: [{ read: 'purpose.marketing', unknown: false }] })
    expect(said).toMatchObject({ needs: [{ read: 'purpose.marketing' }, { read: 'purpose.ground' }] })
  })

  it('takes unknown for missing', () => {
    const device = rule({ gap: (f) => f.is('purpose.device_access', 'yes') })
    expect(outcome(device, { 'purpose.device_access': 'unknown' })).toBe('open')
  })

  it('is in force from its first to its last day', () => {
    const dated = rule({ gap: () => true, since: '2026-07-01', until: '2026-12-31' })
    const days = ['2026-06-30', '2026-07-01', '2026-12-31', '2027-01-01']
    expect(days.map((day) => outcome(dated, {}, day))).toEqual(['notApplicable', 'gap', 'gap', 'notApplicable'])
  })

  it('never passes while nobody knows whether it applies', () => {
    const perhaps = rule({ applies: (f) => f.is('purpose.marketing', 'yes'), gap: () => false })
    expect(outcome(perhaps)).toBe('notApplicable')
  })

  it('that waits for a website check is not assessed, and in part only when the rest is in order', () => {
    expect(outcome(rule({ waitsForScan: 'all' }))).toBe('notAssessed')
    expect(outcome(rule({ waitsForScan: 'part' }))).toBe('notAssessed')
    expect(outcome(rule({ waitsForScan: 'part', gap: () => true }))).toBe('gap')
  })

  it('that fails says so and passes nothing', () => {
    const broken = rule({
      gap: () => {
        throw new Error('a mistake')
      },
    })
    expect(evaluate(broken, purpose(), '2026-11-21')).toEqual({ outcome: 'error', reason: 'a mistake' })
  })

  it('counts an exception only when it is claimed', () => {
    const unless = rule({ gap: (f) => !f.claimed('organisation.telemarketing_exemption', 'press_publisher') })
    const root = state('organisation', { below: { activity: [{ below: { purpose: [{}] } }] } })
    const [one] = root.children[0]?.children ?? []
    if (!one) throw new Error('The purpose is not there.')
    expect(evaluate(unless, one, '2026-11-21').outcome).toBe('gap')
    root.values['organisation.telemarketing_exemption'] = 'press_publisher'
    expect(evaluate(unless, one, '2026-11-21').outcome).toBe('pass')
  })

  it('writes down what it read and what it found', () => {
    const trace = newTrace()
    new Reader(purpose({ 'purpose.ground': 'consent' }), '2026-11-21', trace).is('purpose.ground', 'contract')
    expect([...trace.needed]).toEqual(['purpose.ground'])
    expect([...trace.found.values()]).toEqual(['consent'])
  })
})

describe('the list of rules', () => {
  it('holds 212 rules, each once', () => {
    expect(rules).toHaveLength(212)
    expect(new Set(rules.map((one) => one.id)).size).toBe(212)
  })

  it('says everything in both languages, with a citation', () => {
    for (const { id, message, fix, cites } of rules) {
      expect([id, message.nl && message.en && fix.nl && fix.en && cites.length > 0]).toEqual([id, expect.anything()])
      expect([id, cites.length > 0]).toEqual([id, true])
    }
  })

  it('silences only rules that exist', () => {
    const ids = new Set(rules.map((one) => one.id))
    expect(rules.flatMap((one) => one.supersedes ?? []).filter((id) => !ids.has(id))).toEqual([])
  })

  it('is what the questions say they serve', () => {
    const ids = new Set(rules.map((one) => one.id))
    expect(questions.flatMap((question) => question.rules).filter((id) => !ids.has(id))).toEqual([])
  })
})

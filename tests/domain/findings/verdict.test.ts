import { describe, expect, it } from 'vitest'
import type { Standing } from '@/server/domain/findings/decision'
import { reachVerdict } from '@/server/domain/findings/verdict'
import type { ActivityStatus } from '@/server/domain/register/activity'
import type { Outcome } from '@/server/domain/rules/evaluate'
import type { Severity } from '@/server/domain/rules/rule'

const today = '2026-07-15'
const start = '2026-12-01'

type Said = {
  rule?: string
  severity?: Severity
  since?: string
  outcome?: Outcome['outcome']
  standing?: Standing
  stops?: boolean
  until?: string
}

function finding({ rule = 'LB-MISSING', severity = 'blocking', since, until, ...rest }: Said = {}) {
  const said = { outcome: 'gap' as const, standing: 'undecided' as const, stops: false, ...rest }
  const decision = until ? { expiresOn: until } : undefined
  return { rule: { id: rule, severity, since }, of: { type: 'purpose' as const, id: 'p1' }, decision, ...said }
}

type Found = ReturnType<typeof finding>

const inOrder = finding({ rule: 'A30-1B-PURPOSE', outcome: 'pass' })
const missing = finding({ stops: true })
const accepted = finding({ standing: 'accepted', until: '2027-03-01' })

function verdict(
  found: Found[],
  { status = 'active' as ActivityStatus, atStart = undefined as Found[] | undefined } = {},
) {
  const on = (day: string, findings: Found[]) => ({ day, findings, isJudged: findings.length > 0 })
  return reachVerdict(status, on(today, found), atStart ? on(start, atStart) : null)
}

const inShort = (found: Found[], options?: Parameters<typeof verdict>[1]) =>
  verdict(found, options).reasons.map((reason) => [reason.finding.rule.id, reason.from])

describe('an activity may start', () => {
  it('when it is approved and nothing that blocks was found, today and on its first day', () => {
    expect(verdict([inOrder], { atStart: [inOrder] })).toEqual({
      may: 'yes',
      hold: null,
      reasons: [],
      settled: [],
      until: null,
    })
  })

  it('when what is broken or open does not block', () => {
    const warning = finding({ severity: 'warning' })
    const openAdvice = finding({ rule: 'REV-DUE', severity: 'advice', outcome: 'open' })
    expect(verdict([inOrder, warning, openAdvice]).may).toBe('yes')
  })

  it('when what blocks is substantiated', () => {
    const substantiated = finding({ standing: 'substantiated', until: '2027-03-01' })
    expect(verdict([substantiated])).toMatchObject({ may: 'yes', settled: [substantiated], until: null })
  })

  it('with an accepted risk until the first acceptance ends', () => {
    const earlier = finding({ rule: 'INFO-NONE', standing: 'accepted', until: '2026-12-31' })
    const { may, settled, until } = verdict([accepted, earlier], { atStart: [accepted, earlier] })
    expect([may, until]).toEqual(['yes_with_accepted_risk', '2026-12-31'])
    expect(settled).toEqual([accepted, earlier])
  })
})

describe('an activity may not start yet', () => {
  it('while something that blocks is broken', () => {
    expect(verdict([inOrder, missing])).toMatchObject({ may: 'not_yet', hold: null })
    expect(inShort([inOrder, missing])).toEqual([['LB-MISSING', null]])
  })

  it.each(['open', 'error', 'notAssessed'] as const)('while a rule that blocks is %s', (outcome) => {
    const stops = outcome !== 'notAssessed'
    expect(verdict([inOrder, finding({ outcome, stops })]).may).toBe('not_yet')
  })

  it('while the check of a rule failed, however light the rule', () => {
    expect(verdict([inOrder, finding({ severity: 'advice', outcome: 'error' })]).may).toBe('not_yet')
  })

  it('while a risk was accepted and another is not', () => {
    const other = finding({ rule: 'INFO-NONE', stops: true })
    const found = verdict([accepted, other])
    expect(found).toMatchObject({ may: 'not_yet', settled: [accepted] })
  })

  it.each(['concept', 'in_review'] as const)('while nobody approved it (%s), with nothing to find', (status) => {
    expect(verdict([inOrder], { status })).toMatchObject({ may: 'not_yet', hold: 'not_approved', reasons: [] })
  })

  it('when it is archived', () => {
    expect(verdict([], { status: 'archived' })).toMatchObject({ may: 'not_yet', hold: 'archived' })
  })

  it('when no rule said anything about it', () => {
    expect(verdict([])).toMatchObject({ may: 'not_yet', hold: 'not_judged' })
  })
})

describe('the day on which a campaign starts', () => {
  it('counts: a law that holds by then stands in the way from its first day', () => {
    const law = { rule: 'INFO-AI', since: '2026-08-02' }
    const atStart = [finding({ ...law, stops: true })]
    expect(inShort([finding({ ...law, outcome: 'notApplicable' })], { atStart })).toEqual([['INFO-AI', '2026-08-02']])
  })

  it('counts: what goes wrong with time stands in the way on that day', () => {
    const expired = finding({ rule: 'AGR-EXPIRED', since: '2018-05-25', stops: true })
    expect(inShort([inOrder], { atStart: [expired] })).toEqual([['AGR-EXPIRED', start]])
  })

  it('counts: a risk accepted until before it is no longer accepted by then', () => {
    const over = finding({ standing: 'returned', stops: true, until: '2026-11-01' })
    const found = verdict([finding({ standing: 'accepted', until: '2026-11-01' })], { atStart: [over] })
    expect(found).toMatchObject({ may: 'not_yet', settled: [], until: null })
    expect(found.reasons).toEqual([{ finding: over, from: start }])
  })

  it('says once what stands in the way on both days', () => {
    expect(inShort([missing], { atStart: [missing] })).toEqual([['LB-MISSING', null]])
  })

  it('does not excuse what stands in the way today', () => {
    expect(inShort([missing], { atStart: [inOrder] })).toEqual([['LB-MISSING', null]])
  })
})

describe('the reasons', () => {
  it('begin with what is broken, and what cannot be judged follows', () => {
    const open = finding({ rule: 'DPIA-SCREEN', outcome: 'open', stops: true })
    const later = finding({ rule: 'AGR-EXPIRED', stops: true })
    expect(inShort([open, missing], { atStart: [open, missing, later] })).toEqual([
      ['LB-MISSING', null],
      ['AGR-EXPIRED', start],
      ['DPIA-SCREEN', null],
    ])
  })
})

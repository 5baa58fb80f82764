import { describe, expect, it } from 'vitest'
import { type Decision, standingOf } from '@/server/domain/findings/decision'

const accepted: Decision = {
  id: '1',
  version: 1,
  rule: 'LB-MISSING',
  subjectType: 'purpose',
  subjectId: '2',
  assigneeId: null,
  dueOn: null,
  kind: 'accepted',
  reason: 'Het project stopt dit jaar.',
  decidedBy: '3',
  decidedOn: '2026-11-01',
  expiresOn: '2026-12-31',
  dpoAdvice: '',
  dpoFollowed: null,
  fingerprint: 'as it was',
}

const standing = (decision: Decision | undefined, today = '2026-11-21', now = 'as it was') =>
  standingOf(decision, today, () => now)

describe('a decision about a finding', () => {
  it('holds up to and including its last day', () => {
    expect(standing(accepted, '2026-12-31')).toBe('accepted')
    expect(standing(accepted, '2027-01-01')).toBe('returned')
  })

  it('ends when the facts change', () => {
    expect(standing(accepted, '2026-11-21', 'otherwise')).toBe('returned')
  })

  it('can be that somebody solves it', () => {
    const nobodyDecided = { ...accepted, kind: null, expiresOn: null }
    expect(standing({ ...nobodyDecided, assigneeId: '4' })).toBe('assigned')
    expect(standing(nobodyDecided)).toBe('undecided')
    expect(standing(undefined)).toBe('undecided')
  })
})

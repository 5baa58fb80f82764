import { describe, expect, it } from 'vitest'
import type { Purpose } from '@/server/domain/register/activity'
import { groundChangesAfter, hasBeenActive, reworded } from '@/server/domain/register/ground-changes'
import { emptyPurpose } from '@/server/exchange/csv/lines/purpose'

const today = '2026-11-21'
const used = { status: 'active' as const, approvedAt: new Date('2026-01-05') }
const offers: Purpose = { ...emptyPurpose('Aanbiedingen sturen'), id: 'offers', proposed: false, ground: 'consent' }
const present = { ...used, purposes: [offers], groundChanges: [] }
const recorded = {
  id: 'first',
  purposeId: 'offers',
  changedOn: '2026-03-02',
  fromGround: 'contract' as const,
  toGround: 'consent' as const,
  reason: '',
}

function changesOf(purpose: Partial<Purpose>, given: Parameters<typeof groundChangesAfter>[1]['groundChanges'] = []) {
  const content = { purposes: [{ ...offers, ...purpose }], groundChanges: given }
  return groundChangesAfter(present, content, today, () => 'new')
}

describe('a purpose of which the ground changes', () => {
  it('gets the change on record with the day, both grounds and the reason', () => {
    const typed = { ...recorded, id: 'typed', reason: 'De klant sluit nu een abonnement.' }
    expect(changesOf({ ground: 'contract' }, [typed])).toEqual([
      {
        id: 'typed',
        purposeId: 'offers',
        changedOn: today,
        fromGround: 'consent',
        toGround: 'contract',
        reason: 'De klant sluit nu een abonnement.',
      },
    ])
  })

  it('gets it on record without a reason too, and when the ground is taken away', () => {
    expect(changesOf({ ground: null })).toMatchObject([{ id: 'new', toGround: null, reason: '' }])
  })

  it('gets nothing when the ground stays, is chosen for the first time, or was only proposed', () => {
    expect(changesOf({ text: 'Reclame' }, [recorded])).toEqual([])
    const first = { ...present, purposes: [{ ...offers, ground: null }] }
    const proposed = { ...present, purposes: [{ ...offers, proposed: true }] }
    for (const before of [first, proposed]) {
      const purposes = [{ ...offers, ground: 'contract' as const }]
      expect(groundChangesAfter(before, { purposes }, today, () => 'new')).toEqual([])
    }
  })

  it('gets nothing in a draft that never was in use, and something in a draft that was', () => {
    const purposes = [{ ...offers, ground: 'contract' as const }]
    const draft = { ...present, status: 'concept' as const }
    expect(groundChangesAfter({ ...draft, approvedAt: null }, { purposes }, today, () => 'new')).toEqual([])
    expect(groundChangesAfter(draft, { purposes }, today, () => 'new')).toHaveLength(1)
    expect(hasBeenActive({ status: 'active', approvedAt: null })).toBe(true)
  })
})

describe('a change that is on record', () => {
  const before = { ...present, groundChanges: [recorded] }

  it('keeps its day and grounds whatever is sent, and takes the reason', () => {
    const sent = {
      ...recorded,
      changedOn: '2020-01-01',
      fromGround: 'soft_opt_in' as const,
      reason: 'Advies van de FG',
    }
    const content = { purposes: [offers], groundChanges: [sent] }
    expect(groundChangesAfter(before, content, today, () => 'new')).toEqual([
      { ...recorded, reason: 'Advies van de FG' },
    ])
  })

  it('cannot be left out, and goes only with its purpose', () => {
    expect(groundChangesAfter(before, { purposes: [offers], groundChanges: [] }, today, () => 'new')).toEqual([
      recorded,
    ])
    expect(groundChangesAfter(before, { purposes: [] }, today, () => 'new')).toEqual([])
  })
})

describe('a purpose in use', () => {
  it('is another one when its words or channel change, and not for its ground or reason', () => {
    expect(reworded(present, [{ ...offers, text: 'Reclame' }])).toEqual(['offers'])
    expect(reworded(present, [{ ...offers, channel: 'email' }])).toEqual(['offers'])
    expect(reworded(present, [{ ...offers, ground: 'contract', groundReason: 'Abonnement' }])).toEqual([])
    expect(reworded({ ...present, status: 'concept', approvedAt: null }, [{ ...offers, text: 'Reclame' }])).toEqual([])
  })
})

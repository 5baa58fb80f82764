import { describe, expect, it } from 'vitest'
import { proposeRole } from '@/server/domain/agreements/role-helper'

describe('the role a party seems to have', () => {
  it('is joint when both decide together, whatever else is known', () => {
    expect(proposeRole({ r1: 'no', r2: 'no', r3: 'yes' })).toEqual({ role: 'joint', agreement: 'joint' })
    expect(proposeRole({ r3: 'yes' })).toEqual({ role: 'joint', agreement: 'joint' })
  })

  it('is independent when the party decides, or uses the data for itself', () => {
    const independent = { role: 'independent', agreement: 'exchange' }
    expect(proposeRole({ r1: 'yes', r2: 'no', r3: 'no' })).toEqual(independent)
    expect(proposeRole({ r1: 'unknown', r2: 'yes', r3: 'no' })).toEqual(independent)
  })

  it('is processor when all three are no', () => {
    expect(proposeRole({ r1: 'no', r2: 'no', r3: 'no' })).toEqual({ role: 'processor', agreement: 'dpa' })
  })

  it('is unknown while an answer that matters is missing', () => {
    const unknown = { role: 'unknown', agreement: null }
    expect(proposeRole({})).toEqual(unknown)
    expect(proposeRole({ r1: 'no', r2: 'unknown', r3: 'no' })).toEqual(unknown)
    expect(proposeRole({ r1: 'no', r2: 'no', r3: null })).toEqual(unknown)
    expect(proposeRole({ r1: 'yes', r2: 'yes', r3: 'unknown' })).toEqual(unknown)
  })
})

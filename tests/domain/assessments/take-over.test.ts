import { describe, expect, it } from 'vitest'
import { assessedProfile, assessedRole, differenceWith } from '@/server/domain/assessments/take-over'

const noProfile = { makes_profile: 'no', outcome: 'none' }
const role = { r1: 'no', r2: 'no', r3: 'no', facts: 'Wij leveren lijst en script.', outcome: 'processor' }

describe('the outcome of an assessment', () => {
  it('can be taken over once everything is answered', () => {
    expect(differenceWith('profile', noProfile, 'unknown')).toEqual({ from: 'unknown', to: 'none' })
    expect(differenceWith('profile', { outcome: 'none' }, 'unknown')).toBeNull()
    expect(assessedProfile({ outcome: 'none' })).toBeNull()
  })

  it('is not offered when the register says the same', () => {
    expect(differenceWith('profile', noProfile, 'none')).toBeNull()
    expect(differenceWith('role', role, 'processor')).toBeNull()
    expect(differenceWith('role', role, 'joint')).toEqual({ from: 'joint', to: 'processor' })
  })

  it('is not offered for a grey area, for which the register has no word', () => {
    expect(differenceWith('profile', { ...noProfile, outcome: 'grey' }, null)).toBeNull()
  })

  it('brings the reason for a role along', () => {
    expect(assessedRole(role)).toEqual({ role: 'processor', reason: 'Wij leveren lijst en script.' })
    const concluded = assessedRole({ ...role, conclusion: 'Verwerker.' })
    expect(concluded?.reason).toBe('Wij leveren lijst en script.\nVerwerker.')
  })
})

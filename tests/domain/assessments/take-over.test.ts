import { describe, expect, it } from 'vitest'
import { assessedProfile, assessedRole, differenceWith } from '@/server/domain/assessments/take-over'

const today = '2026-11-28'
const noProfile = { makes_profile: 'no', outcome: 'none' }
const role = { r1: 'no', r2: 'no', r3: 'no', facts: 'Wij leveren lijst en script.', outcome: 'processor' }

describe('the outcome of an assessment', () => {
  it('can be taken over once everything is answered', () => {
    expect(differenceWith('profile', noProfile, 'unknown', today)).toEqual({ from: 'unknown', to: 'none' })
    expect(differenceWith('profile', { outcome: 'none' }, 'unknown', today)).toBeNull()
    expect(assessedProfile({ outcome: 'none' }, today)).toBeNull()
  })

  it('is not offered when the register says the same', () => {
    expect(differenceWith('profile', noProfile, 'none', today)).toBeNull()
    expect(differenceWith('role', role, 'processor', today)).toBeNull()
    expect(differenceWith('role', role, 'joint', today)).toEqual({ from: 'joint', to: 'processor' })
  })

  it('is not offered for a grey area, for which the register has no word', () => {
    const grey = { ...noProfile, outcome: 'grey', conclusion: 'Dit ligt ertussenin.' }
    expect(differenceWith('profile', grey, null, today)).toBeNull()
  })

  it('brings the reason for a role along', () => {
    expect(assessedRole(role, today)).toEqual({ role: 'processor', reason: 'Wij leveren lijst en script.' })
    const concluded = assessedRole({ ...role, conclusion: 'Verwerker.' }, today)
    expect(concluded?.reason).toBe('Wij leveren lijst en script.\nVerwerker.')
  })

  it('is not offered as long as it contradicts the answers without a reason', () => {
    const other = { ...role, outcome: 'joint' }
    expect(differenceWith('role', other, 'processor', today)).toBeNull()
    const explained = { ...other, conclusion: 'Zij bepalen samen met ons wie de advertentie ziet.' }
    expect(differenceWith('role', explained, 'processor', today)).toEqual({ from: 'processor', to: 'joint' })
  })
})

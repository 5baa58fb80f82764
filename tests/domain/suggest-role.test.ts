import { describe, expect, it } from 'vitest'
import { suggestRole } from '@/server/domain/agreements/suggest-role'
import { isTransferOpen } from '@/server/domain/law/transfer-question'

const nothing = { decidesPurpose: null, usesForItself: null, decidesTogether: null }
const no = { decidesPurpose: 'no', usesForItself: 'no', decidesTogether: 'no' } as const

describe('the role that is suggested', () => {
  it('is what the supplier says as long as nobody answered a question', () => {
    expect(suggestRole({ role: 'processor' }, nothing)).toEqual({ role: 'processor', from: 'catalogue' })
  })

  it('follows from the answers, whatever the supplier says', () => {
    expect(suggestRole({ role: 'processor' }, { ...no, usesForItself: 'yes' })).toEqual({
      role: 'independent',
      from: 'questions',
    })
    expect(suggestRole(undefined, no)).toEqual({ role: 'processor', from: 'questions' })
    expect(suggestRole(undefined, { ...nothing, decidesTogether: 'yes' })).toEqual({ role: 'joint', from: 'questions' })
  })

  it('is none for a mixed product, for a mere system, and while an answer is missing', () => {
    expect(suggestRole({ role: 'mixed' }, nothing)).toBeNull()
    expect(suggestRole({ role: 'none' }, nothing)).toBeNull()
    expect(suggestRole(undefined, nothing)).toBeNull()
    expect(suggestRole({ role: 'processor' }, { ...no, decidesTogether: 'unknown' })).toBeNull()
  })
})

describe('the transfer question', () => {
  const base = { vendor: undefined, country: 'NL', transferOutsideEea: null }

  it('is open when access from elsewhere is usual or the party sits outside the EEA', () => {
    expect(isTransferOpen({ ...base, vendor: { usAccess: true } })).toBe(true)
    expect(isTransferOpen({ ...base, vendor: { usAccess: false, otherAccess: ['IN'] } })).toBe(true)
    expect(isTransferOpen({ ...base, country: 'US' })).toBe(true)
    expect(isTransferOpen({ ...base, country: 'US', transferOutsideEea: 'unknown' })).toBe(true)
  })

  it('is closed by a yes or a no, and is not asked of a party inside the EEA', () => {
    expect(isTransferOpen({ ...base, country: 'US', transferOutsideEea: 'no' })).toBe(false)
    expect(isTransferOpen({ ...base, vendor: { usAccess: true }, transferOutsideEea: 'yes' })).toBe(false)
    expect(isTransferOpen(base)).toBe(false)
    expect(isTransferOpen({ ...base, country: null })).toBe(false)
  })
})

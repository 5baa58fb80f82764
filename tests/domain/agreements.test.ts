import { describe, expect, it } from 'vitest'
import type { Agreement } from '@/server/domain/agreements/agreement'
import { clauseAnswersFor, dpaClauseKeys } from '@/server/domain/agreements/clauses'
import { neededAgreements } from '@/server/domain/agreements/needed'
import { agreementState, agreementStateKeys } from '@/server/domain/agreements/state'

const today = '2026-11-21'

const allYes: Agreement['clauses'] = Object.fromEntries(dpaClauseKeys.map((key) => [key, 'yes' as const]))

function dpa(changes: Partial<Agreement> = {}): Agreement {
  return { kind: 'dpa', signedOn: '2026-01-01', endsOn: null, clauses: allYes, ...changes }
}

function stateOf(...agreements: Agreement[]) {
  return agreementState({ role: 'processor', agreements, today })
}

describe('the agreement a role needs', () => {
  it('is a processing agreement with a processor and an arrangement with a joint controller', () => {
    expect(neededAgreements('processor')).toEqual(['dpa'])
    expect(neededAgreements('joint')).toEqual(['joint'])
  })

  it('is an exchange agreement or terms with an independent controller', () => {
    expect(neededAgreements('independent')).toEqual(['exchange', 'terms_c2c'])
  })

  it('is none with a mere recipient, and not known for an unknown role', () => {
    expect(neededAgreements('recipient')).toEqual([])
    expect(neededAgreements('unknown')).toEqual([])
  })
})

describe('the state of an agreement', () => {
  it('is one of ten', () => {
    expect(agreementStateKeys).toEqual([
      'not_needed',
      'unknown',
      'missing',
      'wrong_kind',
      'unsigned',
      'expired',
      'clauses_missing',
      'clauses_not_checked',
      'expires_soon',
      'valid',
    ])
  })

  it('is not needed with a recipient and unknown without a role, whatever was signed', () => {
    expect(agreementState({ role: 'recipient', agreements: [dpa()], today })).toBe('not_needed')
    expect(agreementState({ role: 'unknown', agreements: [dpa()], today })).toBe('unknown')
  })

  it('is missing without any agreement', () => {
    expect(stateOf()).toBe('missing')
  })

  it('is the wrong kind when only other kinds cover the party', () => {
    expect(stateOf(dpa({ kind: 'nda_access' }))).toBe('wrong_kind')
    expect(agreementState({ role: 'joint', agreements: [dpa()], today })).toBe('wrong_kind')
  })

  it('is unsigned without a day of signature or acceptance', () => {
    expect(stateOf(dpa({ signedOn: null }))).toBe('unsigned')
    expect(stateOf(dpa({ signedOn: '2026-11-22' }))).toBe('unsigned')
  })

  it('counts accepted web terms only with their address and version', () => {
    const terms = dpa({ signedOn: null, acceptedOn: '2026-03-01', url: 'https://vendor.example/dpa', urlVersion: '4' })
    expect(stateOf(terms)).toBe('valid')
    expect(stateOf({ ...terms, urlVersion: null })).toBe('unsigned')
    expect(stateOf({ ...terms, url: '' })).toBe('unsigned')
    expect(stateOf({ ...terms, acceptedOn: null })).toBe('unsigned')
  })

  it('is expired the day after its end, not on its last day', () => {
    expect(stateOf(dpa({ endsOn: '2026-11-20' }))).toBe('expired')
    expect(stateOf(dpa({ endsOn: '2026-11-21' }))).toBe('expires_soon')
  })

  it('misses clauses when one is answered no', () => {
    expect(stateOf(dpa({ clauses: { ...allYes, g: 'no', h: 'not_checked' } }))).toBe('clauses_missing')
  })

  it('has clauses to check when one is not checked or not answered', () => {
    expect(stateOf(dpa({ clauses: { ...allYes, intro: 'not_checked' } }))).toBe('clauses_not_checked')
    expect(stateOf(dpa({ clauses: {} }))).toBe('clauses_not_checked')
    expect(stateOf(dpa({ clauses: { ...allYes, a: 'na' } }))).toBe('clauses_not_checked')
  })

  it('expires soon from 60 days before its end', () => {
    expect(stateOf(dpa({ endsOn: '2027-01-20' }))).toBe('expires_soon')
    expect(stateOf(dpa({ endsOn: '2027-01-21' }))).toBe('valid')
  })

  it('is valid when nothing is wrong with it, with or without an end', () => {
    expect(stateOf(dpa())).toBe('valid')
    expect(stateOf(dpa({ endsOn: '2030-12-31' }))).toBe('valid')
  })

  it('takes the first state that applies', () => {
    expect(stateOf(dpa({ signedOn: null, endsOn: '2020-01-01', clauses: {} }))).toBe('unsigned')
    expect(stateOf(dpa({ endsOn: '2020-01-01', clauses: { a: 'no' } }))).toBe('expired')
    expect(stateOf(dpa({ endsOn: '2026-12-01', clauses: { ...allYes, b: 'not_checked' } }))).toBe('clauses_not_checked')
  })

  it('asks for clauses only in a processing agreement', () => {
    const arrangement = dpa({ kind: 'joint', clauses: { a: 'no' } })
    expect(agreementState({ role: 'joint', agreements: [arrangement], today })).toBe('valid')
  })
})

describe('several agreements with one party', () => {
  it('count by the best one of a needed kind, in any order', () => {
    const old = dpa({ endsOn: '2025-12-31' })
    expect(stateOf(old, dpa())).toBe('valid')
    expect(stateOf(dpa(), old)).toBe('valid')
    expect(stateOf(old, dpa({ signedOn: null }))).toBe('expired')
  })

  it('are not bettered by one of another kind', () => {
    expect(stateOf(dpa({ signedOn: null }), dpa({ kind: 'nda_access' }))).toBe('unsigned')
  })

  it('can each be what an independent controller needs', () => {
    const agreements = [dpa({ kind: 'exchange', signedOn: null }), dpa({ kind: 'terms_c2c' })]
    expect(agreementState({ role: 'independent', agreements, today })).toBe('valid')
  })
})

describe('the clauses of Article 28(3)', () => {
  it('are the opening words and the items a to h', () => {
    expect(dpaClauseKeys).toEqual(['intro', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])
  })

  it('cannot be not applicable in a processing agreement', () => {
    expect(clauseAnswersFor('dpa')).toEqual(['yes', 'no', 'not_checked'])
    expect(clauseAnswersFor('joint')).toEqual(['yes', 'no', 'not_checked', 'na'])
  })
})

import { describe, expect, it } from 'vitest'
import {
  type Action,
  type ActivityFacts,
  actions,
  can,
  questionRefusal,
  refusal,
  type Subject,
} from '@/server/domain/permissions'

const person = (role: Subject['role'], isDpo = false): Subject => ({ userId: 'me', role, isDpo })
const mine: ActivityFacts = { ownerId: 'me', status: 'concept' }
const theirs: ActivityFacts = { ownerId: 'somebody else', status: 'concept' }
const writes = actions.filter((action) => action !== 'register.read' && action !== 'register.export')

describe('an auditor', () => {
  it('reads and exports', () => {
    expect(can(person('auditor'), 'register.read')).toBe(true)
    expect(can(person('auditor'), 'register.export')).toBe(true)
  })

  it.each(writes)('is refused %s, also as FG', (action) => {
    expect(refusal(person('auditor'), action, mine)).toBe('auditor_reads_only')
    expect(refusal(person('auditor', true), action, mine)).toBe('auditor_reads_only')
  })
})

describe('a business owner', () => {
  it.each(['activity.edit', 'activity.submit', 'engagement.edit', 'advice.ask'] satisfies Action[])(
    'may %s on its own draft only',
    (action) => {
      expect(refusal(person('business_owner'), action, mine)).toBeNull()
      expect(refusal(person('business_owner'), action, { ...mine, status: 'in_review' })).toBeNull()
      expect(refusal(person('business_owner'), action, { ...mine, status: 'active' })).toBe('not_in_this_status')
      expect(refusal(person('business_owner'), action, { ...mine, status: 'archived' })).toBe('not_in_this_status')
      expect(refusal(person('business_owner'), action, theirs)).toBe('not_owner')
    },
  )

  it('owns nothing that has no owner, whoever asks', () => {
    expect(
      refusal({ ...person('business_owner'), userId: null }, 'activity.edit', { ownerId: null, status: 'concept' }),
    ).toBe('not_owner')
  })

  it.each([
    'activity.activate',
    'activity.archive',
    'activity.delete',
    'contract.edit',
    'party.edit',
    'file.upload',
    'register.import',
    'lists.edit',
    'members.manage',
    'organisation.edit',
  ] satisfies Action[])('does not %s', (action) => {
    expect(refusal(person('business_owner'), action, mine)).toBe('role')
  })
})

describe('a privacy officer', () => {
  it('does everything in the register, whoever owns it', () => {
    for (const action of writes.filter(
      (one) => !['members.manage', 'organisation.edit', 'activity.advise'].includes(one),
    )) {
      expect([action, refusal(person('privacy_officer'), action, { ...theirs, status: 'active' })]).toEqual([
        action,
        null,
      ])
    }
  })

  it('manages neither members nor the organisation', () => {
    expect(refusal(person('privacy_officer'), 'members.manage')).toBe('role')
    expect(refusal(person('privacy_officer'), 'organisation.edit')).toBe('role')
  })
})

describe('an FG', () => {
  it.each(['admin', 'privacy_officer'] as const)('advises and does not approve, also as %s (Art. 38(6))', (role) => {
    expect(refusal(person(role, true), 'activity.activate', mine)).toBe('dpo_does_not_approve')
    expect(refusal(person(role, true), 'activity.advise', mine)).toBeNull()
  })

  it('is the only one who advises', () => {
    expect(refusal(person('admin'), 'activity.advise')).toBe('dpo_only')
    expect(refusal(person('business_owner', true), 'activity.advise')).toBeNull()
  })
})

describe('a question for advice', () => {
  it('is withdrawn and closed by who put it and by the officers', () => {
    expect(questionRefusal(person('business_owner'), 'me')).toBeNull()
    expect(questionRefusal(person('privacy_officer'), 'somebody else')).toBeNull()
    expect(questionRefusal(person('admin'), null)).toBeNull()
  })

  it('is left alone by other owners, and by who only reads', () => {
    expect(questionRefusal(person('business_owner'), 'somebody else')).toBe('not_asker')
    expect(questionRefusal({ ...person('business_owner'), userId: null }, null)).toBe('not_asker')
    expect(questionRefusal(person('auditor'), 'me')).toBe('auditor_reads_only')
  })
})

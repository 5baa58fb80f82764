import { describe, expect, it } from 'vitest'
import { emptyEngagement } from '@/server/domain/register/new-engagement'
import { engagementFacts } from '@/server/services/findings/party-facts'

const party = { name: 'Trengo B.V.', country: 'NL', address: '', contactPerson: '', email: '', phone: '', website: '' }

function ownPurposes(given: Partial<Parameters<typeof engagementFacts>[0]>) {
  const engagement = { ...emptyEngagement('Inbox'), id: '', activityId: '', partyId: '', version: 1, party, ...given }
  return engagementFacts(engagement as Parameters<typeof engagementFacts>[0], 'missing', undefined)[
    'engagement.own_purposes'
  ]
}

describe('whether a party has purposes of its own', () => {
  it('is known from the questions about its role as well', () => {
    expect(ownPurposes({})).toBeUndefined()
    expect(ownPurposes({ usesForItself: 'no' })).toBe('no')
    expect(ownPurposes({ ownPurposes: 'no' })).toBe('no')
  })

  it('is a yes when one of both says so', () => {
    expect(ownPurposes({ ownPurposes: 'no', usesForItself: 'yes' })).toBe('yes')
    expect(ownPurposes({ ownPurposes: 'yes', usesForItself: 'no' })).toBe('yes')
  })
})

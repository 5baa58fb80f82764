import { describe, expect, it } from 'vitest'
import { organisationFacts } from '@/server/services/findings/organisation-facts'
import { blankOrganisation } from '../../domain/exchange/nobody'

const location = 'https://winkel.example/cookies'

function factsOn(today: string) {
  const cookieStatements = ['2024-05-01', '2026-03-01', '2026-12-01'].map((publishedOn) => ({
    id: publishedOn,
    publishedOn,
    location,
  }))
  const channelPolicies = [
    { id: 'a', kind: 'live_chat' as const, agreedOn: '2025-01-01', location },
    { id: 'b', kind: 'live_chat' as const, agreedOn: '2026-01-01', location },
    { id: 'c', kind: 'whatsapp' as const, agreedOn: '2027-01-01', location },
  ]
  return organisationFacts({ ...blankOrganisation, cookieStatements, channelPolicies }, null, today)
}

describe('what rules read of the documents of an organisation', () => {
  it('is the newest cookie statement that is out, and not one that is still to come', () => {
    expect(factsOn('2026-11-21')['organisation.cookie_statement_versions']).toBe('2026-03-01')
    expect(factsOn('2026-12-01')['organisation.cookie_statement_versions']).toBe('2026-12-01')
    expect(factsOn('2024-04-30')).not.toHaveProperty(['organisation.cookie_statement_versions'])
  })

  it('is each channel once for which a policy holds', () => {
    expect(factsOn('2026-11-21')['organisation.channel_policies']).toEqual(['live_chat'])
    expect(factsOn('2027-01-01')['organisation.channel_policies']).toEqual(['live_chat', 'whatsapp'])
  })
})

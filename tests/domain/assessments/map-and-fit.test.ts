import { describe, expect, it } from 'vitest'
import { fittingAssessments } from '@/server/domain/assessments/fitting'
import { type OnboardingParty, onboardingFlows } from '@/server/domain/assessments/onboarding-flows'

const parts = { id: 'va', kind: 'whatsapp', purposes: [], engagements: [], transfers: [], screening: null }
const kinds = (given: object) => fittingAssessments({ ...parts, ...given }, '2026-11-21').map(({ kind }) => kind)

describe('the assessments that fit', () => {
  it('an activity are the profile test and the pre-screening, and a DPIA once that points to it', () => {
    expect(kinds({})).toEqual(['profile', 'dpia_prescreen'])
    expect(kinds({ screening: 'not_required' })).toEqual(['profile', 'dpia_prescreen'])
    expect(kinds({ screening: 'doubt' })).toEqual(['profile', 'dpia_prescreen', 'dpia'])
    expect(kinds({ kind: 'custom_audience_meta' })).toEqual(['profile', 'onboarding', 'dpia_prescreen'])
  })

  const purpose = { id: 'p', name: 'Nieuws', ground: null, templatePurpose: null, marketing: null, channel: null }
  const on = (given: object, kind: string | null = 'whatsapp') => {
    const found = kinds({ kind, purposes: [{ ...purpose, ...given }] })
    return found.slice(0, found.indexOf('profile'))
  }

  it('a purpose follow its ground', () => {
    expect(on({ ground: 'legitimate_interest' })).toEqual(['lia'])
    expect(on({ ground: 'consent' })).toEqual(['consent'])
    expect(on({ ground: 'soft_opt_in' })).toEqual(['soft_opt_in'])
    expect(on({ ground: 'contract' })).toEqual([])
  })

  it('a purpose without a ground are those of every ground that can carry it', () => {
    expect(on({})).toEqual(['lia', 'consent'])
    expect(on({ marketing: false, channel: 'email' })).toEqual(['lia', 'consent'])
    expect(on({ marketing: true, channel: 'ad_platform' })).toEqual(['lia', 'consent'])
  })

  it('advertising by message are consent and, where the channel allows it, the soft opt-in, never an interest', () => {
    for (const channel of ['email', 'sms', 'chat_message', 'push']) {
      expect(on({ marketing: true, channel }), channel).toEqual(['consent', 'soft_opt_in'])
    }
    expect(on({ marketing: true, channel: 'fax' })).toEqual(['consent'])
  })

  it('a purpose leave out what its template rules out, and keep what a condition can still allow', () => {
    expect(on({ templatePurpose: 'campaign' })).toEqual(['consent'])
    expect(on({ templatePurpose: 'leads', channel: 'email', marketing: true }, 'leadgen_agency')).toEqual(['consent'])
    expect(on({ templatePurpose: 'customer_offers' }, 'telemarketing_outbound')).toEqual(['lia', 'consent'])
  })

  it('a party are its role and its guarantees, and for each transfer one', () => {
    const engagements = [{ id: 'e', name: 'Bank', role: 'recipient' }]
    const transfers = [{ id: 't', name: 'Mailer', country: 'US' }]
    expect(kinds({ engagements })).toEqual(['profile', 'dpia_prescreen', 'role'])
    expect(kinds({ engagements: [{ id: 'e', name: 'Mailer', role: 'processor' }], transfers })).toEqual([
      'profile',
      'dpia_prescreen',
      'role',
      'due_diligence',
      'transfer',
    ])
  })
})

describe('the onboarding map', () => {
  const content = { 'onboarding.own_role': 'advertiser', 'onboarding.identifier_kinds': ['hashed'] }
  const meta: OnboardingParty = { id: 'meta', name: 'Meta', role: 'publisher', mode: null }
  const bridge = (mode: OnboardingParty['mode']): OnboardingParty => ({
    id: 'brug',
    name: 'Brug',
    role: 'provider',
    mode,
  })
  const drawn = (parties: OnboardingParty[]) =>
    onboardingFlows(content, 'Winkel', parties).flows.map(
      ({ from, to, what, agreement }) => `${from} > ${to}: ${what.nl}; ${agreement?.nl ?? 'geen'}`,
    )

  it('goes straight to the publisher without a provider', () => {
    expect(drawn([meta])).toEqual([
      'people > own: gegevens als klant; geen',
      'own > meta: gehasht; Data-uitwisselingsovereenkomst (zelfstandig verantwoordelijken)',
      'meta > people: advertenties; geen',
    ])
  })

  it('goes through a provider, whose mode decides the agreement', () => {
    expect(drawn([bridge('portal_only'), meta])[1]).toBe('own > brug: gehasht; Verwerkersovereenkomst (art. 28)')
    expect(drawn([bridge('own_audiences'), meta])[1]).toBe(
      'own > brug: gehasht; Data-uitwisselingsovereenkomst (zelfstandig verantwoordelijken)',
    )
    const { flows } = onboardingFlows(content, 'Winkel', [bridge(null), meta])
    expect(flows[1]).toMatchObject({ from: 'own', to: 'brug', agreement: null, isOpen: true })
  })

  it('is empty as long as nobody has a role', () => {
    expect(onboardingFlows({}, 'Winkel', [{ ...meta, role: null }])).toEqual({ nodes: [], flows: [] })
  })
})

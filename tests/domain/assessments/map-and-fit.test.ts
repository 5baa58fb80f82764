import { describe, expect, it } from 'vitest'
import { fittingAssessments } from '@/server/domain/assessments/fitting'
import { type OnboardingParty, onboardingFlows } from '@/server/domain/assessments/onboarding-flows'

const parts = { id: 'va', kind: 'whatsapp', purposes: [], engagements: [], transfers: [], screening: null }
const kinds = (given: object) => fittingAssessments({ ...parts, ...given }).map(({ kind }) => kind)

describe('the assessments that fit', () => {
  it('an activity are the profile test and the pre-screening, and a DPIA once that points to it', () => {
    expect(kinds({})).toEqual(['profile', 'dpia_prescreen'])
    expect(kinds({ screening: 'not_required' })).toEqual(['profile', 'dpia_prescreen'])
    expect(kinds({ screening: 'doubt' })).toEqual(['profile', 'dpia_prescreen', 'dpia'])
    expect(kinds({ kind: 'custom_audience_meta' })).toEqual(['profile', 'onboarding', 'dpia_prescreen'])
  })

  it('a purpose follow its ground', () => {
    const on = (ground: string | null) => kinds({ purposes: [{ id: 'p', name: 'Nieuws', ground }] })[0]
    expect(on('legitimate_interest')).toBe('lia')
    expect(on(null)).toBe('lia')
    expect(on('consent')).toBe('consent')
    expect(on('soft_opt_in')).toBe('soft_opt_in')
    expect(on('contract')).toBe('profile')
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

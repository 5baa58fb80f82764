import { describe, expect, it } from 'vitest'
import { touchpointById, touchpoints } from '@/server/domain/touchpoints'
import { readableCitation } from '@/server/domain/touchpoints/citation'
import { groundAssessment } from '@/server/domain/touchpoints/grounds'

const today = '2026-11-21'

describe('what a template says about a legal ground', () => {
  it('is a candidate with the note that says when', () => {
    expect(groundAssessment(touchpointById('whatsapp'), 'campaign', 'consent', today)).toEqual({
      standing: 'candidate',
      note: {
        nl: 'Elektronisch bericht: toestemming (art. 11.7 lid 1 Tw)',
        en: 'Electronic message: consent (art. 11.7(1) Dutch Telecommunications Act)',
      },
    })
  })

  it('is excluded with the reason and the law', () => {
    expect(groundAssessment(touchpointById('whatsapp'), 'campaign', 'legitimate_interest', today)).toEqual({
      standing: 'excluded',
      reason: {
        nl: 'Reclamebericht vraagt toestemming of soft opt-in',
        en: 'Advertising message needs consent or soft opt-in',
      },
      cite: 'art. 11.7 lid 1 Tw',
    })
  })

  it('is neutral where the template says nothing', () => {
    expect(groundAssessment(touchpointById('whatsapp'), 'service', 'vital_interests', today)).toEqual({
      standing: 'neutral',
    })
    expect(groundAssessment(touchpointById('whatsapp'), 'a purpose of our own', 'consent', today)).toEqual({
      standing: 'neutral',
    })
  })

  it('differs per purpose of one touchpoint', () => {
    const analytics = touchpointById('web_analytics')
    expect(groundAssessment(analytics, 'stats', 'legitimate_interest', today).standing).toBe('candidate')
    expect(groundAssessment(analytics, 'ads_link', 'legitimate_interest', today).standing).toBe('excluded')
  })
})

describe('calling customers on a legitimate interest', () => {
  const assess = (day: string) =>
    groundAssessment(touchpointById('telemarketing_outbound'), 'customer_offers', 'legitimate_interest', day)

  it('was possible up to 30 June 2026', () => {
    expect(assess('2026-06-30').standing).toBe('candidate')
  })

  it('is excluded from 1 July 2026 on', () => {
    expect(assess('2026-07-01').standing).toBe('excluded')
    expect(assess('2026-07-01').cite).toContain('LF-48')
  })

  it('stays excluded while the conditions that would lift it are shown in words', () => {
    const { standing, unless, note } = assess(today)
    expect(standing).toBe('excluded')
    expect(unless?.map(({ en }) => en)).toEqual([
      'Unless you are a charity, a licensed lottery or a press publisher that calls its own donors or customers',
      'Unless you call legal persons only, so no sole traders, VOF or maatschap',
    ])
    expect(note?.en).toContain('Only charities')
  })
})

describe('calling prospects on a legitimate interest', () => {
  it('is excluded since 1 July 2021', () => {
    const assess = (day: string) =>
      groundAssessment(touchpointById('telemarketing_outbound'), 'acquisition', 'legitimate_interest', day).standing
    expect(assess('2021-06-30')).toBe('candidate')
    expect(assess('2021-07-01')).toBe('excluded')
  })
})

describe('e-mailing people who filled in a form', () => {
  it('excludes a legitimate interest on the website as in an ad, except for published business addresses', () => {
    for (const kind of ['lead_form', 'platform_lead_ads'] as const) {
      const { standing, unless } = groundAssessment(touchpointById(kind), 'nurture', 'legitimate_interest', today)
      expect(standing, kind).toBe('excluded')
      expect(unless, kind).toHaveLength(1)
    }
  })
})

describe('a citation', () => {
  it('is shown without the numbers of our own sources', () => {
    expect(readableCitation('art. 11.7a Tw; YD-besluit (S0-24, LF-39)', 'nl')).toBe('art. 11.7a Tw; YD-besluit')
    expect(readableCitation('art. 11.7 lid 2, 5 en 6 Tw (LF-48)', 'nl')).toBe('art. 11.7 lid 2, 5 en 6 Tw')
    expect(readableCitation('EDPB 8/2020; C-252/21', 'nl')).toBe('EDPB 8/2020; C-252/21')
  })

  it.each([
    ['Art. 28(3) AVG', 'art. 28 lid 3 AVG'],
    ['Art. 30(1)(g) AVG', 'art. 30 lid 1 onder g AVG'],
    ['art. 6 lid 1 b AVG', 'art. 6 lid 1 onder b AVG'],
    ['Art. 28(3)(a)-(h) AVG', 'art. 28 lid 3 onder a tot en met h AVG'],
    ['Art. 28(2) en 28(4) AVG', 'art. 28 lid 2 en 4 AVG'],
    ['Art. 14(1)-(3) en 14(5) AVG', 'art. 14 lid 1 tot en met 3 en 5 AVG'],
    ['Art. 4(7)-(8) AVG', 'art. 4 punt 7 en 8 AVG'],
    ['Art. 26 en 28 AVG', 'art. 26 en 28 AVG'],
    ['EDPB 1/2024 (concept)', 'EDPB 1/2024 (concept)'],
  ])('%s is in Dutch %s', (cite, dutch) => {
    expect(readableCitation(cite, 'nl')).toBe(dutch)
  })

  it.each([
    ['art. 6 lid 1 b AVG', 'art. 6(1)(b) GDPR'],
    ['art. 11.7 lid 2, 5 en 6 Tw (LF-48)', 'art. 11.7(2), (5) and (6) Dutch Telecommunications Act'],
    ['art. 46 UAVG', 'art. 46 Dutch GDPR Implementation Act (UAVG)'],
    ['art. 11.7a Tw; WP248 criterium 3', 'art. 11.7a Dutch Telecommunications Act; WP248 criterion 3'],
    ['YD-besluit (S0-24, LF-39)', 'YD decision'],
    ['EDPB 8/2020; C-252/21', 'EDPB 8/2020; C-252/21'],
  ])('%s is in English %s', (cite, english) => {
    expect(readableCitation(cite, 'en')).toBe(english)
  })

  it('in any template leaves no number of ours in what people read', () => {
    const said = [...JSON.stringify(touchpoints).matchAll(/"(?:nl|en)":"([^"]+)"/g)].map(([, text = '']) => text)
    expect(said.length).toBeGreaterThan(500)
    expect(said.filter((text) => /\b(S\d-\d|LF-\d)/.test(text))).toEqual([])
  })

  it('of any ground in any template has no number of ours left, and in English no Dutch name of a law', () => {
    const cites = JSON.stringify(touchpoints).matchAll(/"cite":"([^"]+)"/g)
    const shown = [...cites].flatMap(([, cite = '']) => [readableCitation(cite, 'nl'), readableCitation(cite, 'en')])
    expect(shown.length).toBeGreaterThan(50)
    expect(shown.filter((cite) => /\b(S\d-\d|LF-\d)/.test(cite))).toEqual([])
    expect(shown.filter((cite, n) => n % 2 === 1 && /\b(AVG|Tw|lid|en)\b/.test(cite))).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { countryCodes } from '@/server/domain/law/countries'
import {
  blindSpots,
  foldedUnder,
  isTouchpointKind,
  touchpointById,
  touchpointKinds,
  touchpoints,
} from '@/server/domain/touchpoints'
import { detectionGroups } from '@/server/domain/touchpoints/detection-groups'
import { touchpointGroupKeys } from '@/server/domain/touchpoints/groups'
import { vendorById } from '@/server/domain/vendors'
import { apDpiaKeys } from '@/server/domain/vocabulary/ap-dpia-list'
import { channelKeys } from '@/server/domain/vocabulary/channels'
import { dataCategoryKeys } from '@/server/domain/vocabulary/data-categories'
import { dataSubjectKeys } from '@/server/domain/vocabulary/data-subjects'
import { legalGroundKeys } from '@/server/domain/vocabulary/legal-grounds'
import { measureKeys } from '@/server/domain/vocabulary/measures'
import { sourceKeys } from '@/server/domain/vocabulary/sources'
import { systemKeys } from '@/server/domain/vocabulary/systems'
import { wp248Keys } from '@/server/domain/vocabulary/wp248'
import { given, verdict } from './rules/facts'

const ordered = [
  'whatsapp',
  'custom_audience_meta',
  'customer_match_google',
  'tailored_audience_other',
  'retargeting_cookies',
  'call_platform_inbound',
  'marketing_agency',
  'messenger',
  'tracking_pixel',
  'lead_software_ip',
  'telemarketing_outbound',
  'leadgen_agency',
  'live_chat',
  'ai_chatbot',
  'video_call',
  'crm_onboarding_provider',
  'email_marketing',
  'email_soft_optin',
  'newsletter',
  'sms_marketing',
  'lead_form',
  'platform_lead_ads',
  'web_analytics',
  'session_replay',
  'social_page',
  'push_notifications',
  'consent_platform',
]

describe('the touchpoint templates', () => {
  it('are 27, in the order in which they are shown', () => {
    expect(touchpointKinds).toEqual(ordered)
    expect(touchpoints.map(({ id }) => id)).toEqual(ordered)
    expect(touchpoints.map(({ order }) => order)).toEqual(ordered.map((_, index) => index + 1))
  })

  it('put the four blind spots of the article before everything but what folds under them', () => {
    expect(blindSpots.map(({ id }) => id)).toEqual([
      'whatsapp',
      'custom_audience_meta',
      'retargeting_cookies',
      'call_platform_inbound',
    ])
    const unfolded = touchpoints.filter(({ shownUnder }) => shownUnder === undefined)
    expect(unfolded.slice(0, 4)).toEqual(blindSpots)
    for (const { seeds, blindSpotPriority } of blindSpots) {
      expect(seeds).toContain('S4-13')
      expect(blindSpotPriority).toBe(1)
    }
  })

  it('fold the other customer lists under custom audiences', () => {
    expect(foldedUnder('custom_audience_meta').map(({ id }) => id)).toEqual([
      'customer_match_google',
      'tailored_audience_other',
    ])
    expect(foldedUnder('whatsapp')).toEqual([])
  })

  it('are found by their kind, and a kind of one’s own is not a template', () => {
    expect(touchpointById('live_chat').label.en).toBe('Website live chat')
    expect(isTouchpointKind('live_chat')).toBe(true)
    expect(isTouchpointKind('payroll')).toBe(false)
    expect(isTouchpointKind(null)).toBe(false)
  })

  it('explain themselves in one sentence of at most 20 words', () => {
    for (const { id, explain } of touchpoints) {
      for (const sentence of [explain.nl, explain.en]) {
        expect(sentence.split(/\s+/).length, `${id}: ${sentence}`).toBeLessThanOrEqual(20)
        expect(sentence, id).toMatch(/\.$/)
      }
    }
  })
})

describe.each(touchpoints.map((template) => [template.id, template] as const))('the template of %s', (_, template) => {
  it('refers only to entries of the vocabulary and the catalogue', () => {
    expect(touchpointGroupKeys).toContain(template.group)
    expect(dataSubjectKeys).toEqual(expect.arrayContaining([...template.dataSubjects]))
    expect(dataCategoryKeys).toEqual(expect.arrayContaining([...template.dataCategories]))
    expect(dataCategoryKeys).toEqual(expect.arrayContaining([...(template.incidentalCategories ?? [])]))
    expect(sourceKeys).toEqual(expect.arrayContaining([...template.sources]))
    expect(systemKeys).toEqual(expect.arrayContaining([...template.systems]))
    expect(measureKeys).toEqual(expect.arrayContaining([...template.measures]))
    expect(wp248Keys).toEqual(expect.arrayContaining([...template.dpia.wp248]))
    expect(apDpiaKeys).toEqual(expect.arrayContaining([...template.dpia.apList]))
    for (const id of template.vendors) expect(vendorById(id), id).toBeDefined()
    for (const { to } of template.transfers) if (to !== null) expect(countryCodes).toContain(to)
  })

  it('names nothing twice', () => {
    const lists: readonly (readonly string[])[] = [
      template.purposes.map(({ id }) => id),
      template.dataSubjects,
      [...template.dataCategories, ...(template.incidentalCategories ?? [])],
      template.sources,
      template.systems,
      template.measures,
      template.vendors,
    ]
    for (const list of lists) expect(new Set(list).size, list.join()).toBe(list.length)
  })

  it('has a possible ground for each purpose and speaks of no other purpose', () => {
    const purposes = template.purposes.map(({ id }) => id)
    const { candidates, excluded } = template.legalGrounds
    expect(new Set(candidates.map(({ purpose }) => purpose))).toEqual(new Set(purposes))
    for (const { purpose, ground, cite } of excluded) {
      expect(purposes).toContain(purpose)
      expect(legalGroundKeys).toContain(ground)
      expect(cite).not.toBe('')
    }
    for (const { channel } of template.purposes) expect(channelKeys).toContain(channel)
  })

  it.each(['nl', 'en'] as const)('proposes no purpose in %s that the rules find too general', (locale) => {
    const tooGeneral = template.purposes.filter(({ text }) => {
      const purpose = { 'purpose.text': text[locale] }
      return verdict('A30-1B-PURPOSE-VAGUE', given({ purpose })).outcome !== 'pass'
    })
    expect(tooGeneral.map(({ text }) => text[locale])).toEqual([])
  })

  it('proposes a retention period for each of its categories and for nothing else', () => {
    const categories = [...template.dataCategories, ...(template.incidentalCategories ?? [])]
    const covered = template.retention.flatMap(({ covers }) => (covers === 'all' ? categories : covers))
    expect(new Set(covered)).toEqual(new Set(categories))
  })

  it('calls a period statutory only where it names the law', () => {
    for (const { statutory, source } of template.retention) expect(statutory).toBe(source.startsWith('art.'))
  })

  it('has information to give and a question to ask', () => {
    expect(template.information.length).toBeGreaterThan(0)
    expect(template.questions.length).toBeGreaterThan(0)
  })
})

describe('what the templates know', () => {
  it('is kept down to the special parts of a kind', () => {
    const { softOptInConditions, customerRelationshipMonths, supplementaryGround } = touchpointById('email_soft_optin')
    expect(softOptInConditions?.map(({ id }) => id)).toEqual([
      'sale',
      'own_entity',
      'similar',
      'informed',
      'optout_collection',
      'optout_each',
      'no_prior_optout',
      'relationship_term',
    ])
    expect(customerRelationshipMonths).toBe(24)
    expect(supplementaryGround?.ground).toBe('legitimate_interest')
    expect(touchpointById('consent_platform').bannerChecks).toHaveLength(9)
    expect(touchpointById('web_analytics').analyticsExemptionChecks).toHaveLength(6)
    expect(touchpointById('newsletter').optInModes?.map(({ id }) => id)).toEqual(['single', 'double'])
    expect(touchpointById('crm_onboarding_provider').providerModes?.map(({ id }) => id)).toEqual([
      'portal_only',
      'own_audiences',
    ])
    expect(touchpointById('custom_audience_meta').onboarding?.advertiser).toEqual({ nl: 'u', en: 'you' })
    expect(touchpointById('tracking_pixel').serverSideNote?.en).toContain('Fashion ID')
    expect(touchpointById('whatsapp').detection.hosts).toContain('wa.me')
  })

  it('never calls visitor data with identifiers anonymous', () => {
    for (const { id, retention } of touchpoints) {
      for (const { what } of retention) expect(`${what.nl} ${what.en}`, id).not.toMatch(/anoniem|anonymous/i)
    }
  })

  it('groups the traces that a website can show', () => {
    expect(detectionGroups.deviceAccessWithoutExemption).toContain('session_replay')
    expect(detectionGroups.messagingLinks).toEqual(['whatsapp', 'messenger'])
  })
})

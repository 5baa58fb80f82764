import { describe, expect, it } from 'vitest'
import { type ActivityContent, emptyActivity } from '@/server/domain/register/activity'
import { emptyElementsOf, isOfArt30 } from '@/server/domain/register/completeness'
import { touchpointById, touchpoints } from '@/server/domain/touchpoints'
import { draftFromTemplate } from '@/server/domain/touchpoints/draft'

const none = { engagements: 0, transferCountries: 0 }
let made = 0
const draft = (kind: Parameters<typeof touchpointById>[0]) =>
  draftFromTemplate(
    touchpointById(kind),
    'nl',
    (list, key) => `${list}/${key}`,
    () => `id-${++made}`,
  )

/** The draft with everything in it confirmed by a person. */
function confirmed(content: ActivityContent): ActivityContent {
  const yes = <T extends { proposed: boolean }>(lines: readonly T[]) =>
    lines.map((line) => ({ ...line, proposed: false }))
  return {
    ...content,
    purposes: yes(content.purposes).map((purpose) => ({ ...purpose, ground: 'consent' as const })),
    subjects: yes(content.subjects),
    dataLines: yes(content.dataLines),
    retentionLines: yes(content.retentionLines),
    measures: yes(content.measures),
    transferOutsideEea: 'no' as const,
  }
}

describe('the empty elements of the register', () => {
  it('are all but the countries of a transfer for an activity of which only the name is known', () => {
    expect(emptyElementsOf(emptyActivity('Nieuw'), none)).toEqual([
      'purposes',
      'subjects',
      'dataLines',
      'recipients',
      'transferOutsideEea',
      'retentionLines',
      'measures',
    ])
  })

  it('do not shrink because a template proposed something', () => {
    expect(emptyElementsOf(draft('whatsapp'), none)).toEqual(emptyElementsOf(emptyActivity('Nieuw'), none))
  })

  it('are gone once a person confirmed the lines, chose grounds and linked a party', () => {
    expect(emptyElementsOf(confirmed(draft('whatsapp')), { engagements: 1, transferCountries: 0 })).toEqual([])
  })

  it('hold the ground while one purpose has none', () => {
    const content = confirmed(draft('whatsapp'))
    const [first, ...rest] = content.purposes
    const purposes = first ? [{ ...first, ground: null }, ...rest] : []
    expect(emptyElementsOf({ ...content, purposes }, { engagements: 1, transferCountries: 0 })).toEqual(['grounds'])
  })

  it('hold no legal ground among those of Art. 30', () => {
    expect((['purposes', 'grounds', 'measures'] as const).filter(isOfArt30)).toEqual(['purposes', 'measures'])
  })

  it('take a written reason where the law says "where possible"', () => {
    const content = { ...confirmed(draft('newsletter')), retentionLines: [], measures: [] }
    const facts = { engagements: 1, transferCountries: 0 }
    expect(emptyElementsOf(content, facts)).toEqual(['retentionLines', 'measures'])
    expect(
      emptyElementsOf(
        { ...content, noPeriodReason: 'Loopt tot afmelding', noMeasuresReason: 'Bij de leverancier' },
        facts,
      ),
    ).toEqual([])
  })

  it('take the word of a person that nobody receives the data', () => {
    const content = { ...confirmed(draft('web_analytics')), noRecipientsConfirmed: true }
    expect(emptyElementsOf(content, none)).toEqual([])
  })

  it.each([null, 'unknown'] as const)('hold the transfers while nobody knows of any: %s', (transferOutsideEea) => {
    const content = { ...confirmed(draft('whatsapp')), transferOutsideEea }
    expect(emptyElementsOf(content, { engagements: 1, transferCountries: 0 })).toEqual(['transferOutsideEea'])
  })

  it('ask for a country once data leave the EEA', () => {
    const content = { ...confirmed(draft('whatsapp')), transferOutsideEea: 'yes' as const }
    expect(emptyElementsOf(content, { engagements: 1, transferCountries: 0 })).toEqual(['transfers'])
    expect(emptyElementsOf(content, { engagements: 1, transferCountries: 1 })).toEqual([])
  })

  it('are those of Art. 30(2) for a processor: controllers, transfers and security', () => {
    const content = { ...emptyActivity('Loonverwerking'), ownRole: 'processor' as const }
    expect(emptyElementsOf(content, none)).toEqual(['transferOutsideEea', 'measures', 'controllersServed'])
  })
})

describe('a draft from a template', () => {
  it.each(touchpoints.map((touchpoint) => touchpoint.id))('of %s proposes lines and chooses nothing', (kind) => {
    const content = draft(kind)
    const lines = [
      ...content.purposes,
      ...content.subjects,
      ...content.dataLines,
      ...content.retentionLines,
      ...content.systems,
      ...content.measures,
    ]
    expect(lines.every((line) => line.proposed)).toBe(true)
    expect(content.purposes.every((purpose) => purpose.ground === null && purpose.deviceExemption === null)).toBe(true)
    const known = new Set(content.dataLines.map((line) => line.id))
    expect(content.retentionLines.flatMap((line) => line.dataLineIds).every((id) => known.has(id))).toBe(true)
    expect(content.retentionLines.every((line) => line.dataLineIds.length > 0)).toBe(true)
  })

  it('leaves out what the organisation took from its lists', () => {
    const content = draftFromTemplate(
      touchpointById('whatsapp'),
      'nl',
      (list, key) => (key === 'phone' ? undefined : `${list}/${key}`),
      () => `id-${++made}`,
    )
    expect(content.dataLines.map((line) => line.categoryId)).not.toContain('data_category/phone')
  })
})

import { describe, expect, it } from 'vitest'
import { interview } from '@/server/domain/questions/interview'
import { type TouchpointKind, touchpointById, touchpointKinds } from '@/server/domain/touchpoints'

const firstOf: Partial<Record<TouchpointKind, string>> = {
  whatsapp: 'INV-Q3',
  messenger: 'INV-Q3',
  custom_audience_meta: 'INV-Q1',
  customer_match_google: 'INV-Q1',
  tailored_audience_other: 'INV-Q1',
  retargeting_cookies: 'INV-Q2',
}

describe.each([...touchpointKinds])('the interview about %s', (kind) => {
  const steps = interview(kind)

  it('asks first whether it is used, then all of the article from storage to security in its order', () => {
    expect(steps.slice(0, 8).map(({ id }) => id)).toEqual([
      firstOf[kind] ?? 'INV-USE',
      'INV-Q4',
      'INV-Q5',
      'INV-Q6',
      'INV-Q7',
      'INV-Q8',
      'INV-Q9',
      'INV-Q10',
    ])
    expect(steps.slice(1, 8).map(({ seed }) => seed)).toEqual([
      'S4-24',
      'S4-25',
      'S4-26',
      'S4-27',
      'S4-28',
      'S4-29',
      'S4-30',
    ])
    expect(steps[0]).toMatchObject({ fills: 'inventory.answer', type: 'yes_no', subject: 'organisation' })
  })

  it('ends with the questions of its own template, answered in words', () => {
    const own = touchpointById(kind).questions
    expect(steps.slice(8)).toEqual(
      own.map((question, index) => ({ id: `TPL-${kind}-${index + 1}`, subject: 'activity', type: 'text', question })),
    )
  })

  it('explains each question of the article', () => {
    for (const { id, help } of steps.slice(0, 8)) {
      expect(help?.nl.length, id).toBeGreaterThan(60)
      expect(help?.en.length, id).toBeGreaterThan(60)
    }
  })
})

describe('the interview', () => {
  it('asks in its own words about a channel the article does not name', () => {
    expect(interview('live_chat')[0]?.question).toEqual({
      nl: 'Gebruikt u livechat op uw website?',
      en: 'Do you use live chat on your website?',
    })
  })

  it('asks every kind something different', () => {
    const unnamed = touchpointKinds.filter((kind) => firstOf[kind] === undefined)
    const asked = new Set(unnamed.map((kind) => interview(kind)[0]?.question.nl))
    expect(unnamed).toHaveLength(21)
    expect(asked.size).toBe(21)
  })

  it('offers the grounds where it asks whether this is lawful', () => {
    expect(interview('newsletter').find(({ id }) => id === 'INV-Q8')?.options).toHaveLength(7)
  })
})

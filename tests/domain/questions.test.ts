import { describe, expect, it } from 'vitest'
import { questionById, questions, questionsFor } from '@/server/domain/questions'
import { touchpointKinds } from '@/server/domain/touchpoints'
import { legalGroundKeys, legalGrounds } from '@/server/domain/vocabulary/legal-grounds'

describe('the questions', () => {
  it('are 69, each id once, the article’s ten first', () => {
    expect(questions).toHaveLength(69)
    expect(new Set(questions.map(({ id }) => id)).size).toBe(69)
    expect(questions.slice(0, 10).map(({ id, seeds }) => `${id} ${seeds.join()}`)).toEqual([
      'INV-Q1 S4-21',
      'INV-Q2 S4-22',
      'INV-Q3 S4-23',
      'INV-Q4 S4-24',
      'INV-Q5 S4-25',
      'INV-Q6 S4-26',
      'INV-Q7 S4-27',
      'INV-Q8 S4-28',
      'INV-Q9 S4-29',
      'INV-Q10 S4-30',
    ])
  })

  it('are found by their id', () => {
    expect(questionById('Q-OBJECT-DM')?.subject).toBe('activity')
    expect(questionById('Q-COOKIE-WALL')?.gapWhen).toBe('yes')
    expect(questionById('Q-NOTHING')).toBeUndefined()
  })

  it('spread over the subjects as the rules need them', () => {
    const count = (subject: string) => questions.filter((question) => question.subject === subject).length
    expect({
      organisation: count('organisation'),
      activity: count('activity'),
      purpose: count('purpose'),
      consent: count('consent'),
      engagement: count('engagement'),
    }).toEqual({ organisation: 7, activity: 38, purpose: 10, consent: 10, engagement: 4 })
  })

  it('concern kinds that exist, each once', () => {
    for (const { id, kinds } of questions) {
      if (kinds === 'all') continue
      expect(new Set(kinds).size, id).toBe(kinds.length)
      for (const kind of kinds) expect(touchpointKinds, id).toContain(kind)
    }
  })

  it('name the rules that read them', () => {
    for (const { id, rules } of questions) {
      expect(rules.length, id).toBeGreaterThan(0)
      for (const rule of rules) expect(rule, id).toMatch(/^[A-Z0-9]+(?:[-.][A-Z0-9]+)+$/)
    }
  })

  it('offer options exactly for a choice and items exactly for a checklist', () => {
    for (const { id, type, options, items } of questions) {
      expect(options !== undefined, id).toBe(type === 'choice')
      expect(items !== undefined, id).toBe(type === 'checklist')
    }
  })

  it('offer the legal grounds in the words of the vocabulary', () => {
    const options = questionById('INV-Q8')?.options ?? []
    expect(options.map(({ id }) => id)).toEqual(legalGroundKeys)
    expect(options.map(({ text }) => text)).toEqual(legalGroundKeys.map((key) => legalGrounds[key]))
    expect(questionById('Q-RECIPIENT-STATED')?.options?.map(({ text }) => text.nl)).toEqual([
      'Met naam',
      'Als categorie',
      'Niet',
    ])
  })

  it('fill the field of the register that holds the answer', () => {
    const filled = questions.flatMap(({ id, fills }) => (fills ? [`${id} ${fills}`] : []))
    expect(filled).toEqual([
      'INV-Q1 inventory.answer',
      'INV-Q2 inventory.answer',
      'INV-Q3 inventory.answer',
      'INV-Q4 activity.storedByUs',
      'INV-Q5 activity.storedByVendor',
      'INV-Q6 activity.information',
      'INV-Q7 activity.dataLines',
      'INV-Q8 purpose.ground',
      'INV-Q9 activity.proportionality',
      'INV-Q10 activity.measures',
    ])
  })
})

describe('the questions about a subject', () => {
  const ids = (...of: Parameters<typeof questionsFor>) => questionsFor(...of).map(({ id }) => id)

  it('are only those that concern the kind', () => {
    expect(ids('activity', 'telemarketing_outbound')).toContain('Q-TEL-NUMBER')
    expect(ids('activity', 'web_analytics')).not.toContain('Q-TEL-NUMBER')
    expect(ids('purpose', 'web_analytics')).toContain('Q-ANALYTICS-EXEMPT')
    expect(ids('consent', 'whatsapp')).not.toContain('Q-COOKIE-WALL')
  })

  it('leave out every question about a touchpoint where there is none', () => {
    expect(ids('engagement', null)).toEqual([
      'Q-DELIVERS-LEADS',
      'Q-CHAIN-PROOF',
      'Q-CONSUMER-APP',
      'Q-RECIPIENT-STATED',
    ])
    expect(ids('activity', null)).not.toContain('Q-TEL-NUMBER')
    expect(ids('activity', null)).toContain('INV-Q4')
  })
})

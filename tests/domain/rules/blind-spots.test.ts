import { describe, expect, it } from 'vitest'
import type { Outcome } from '@/server/domain/rules/evaluate'
import { describeRule } from './cases'
import { type Facts, given, type Stated, verdict } from './facts'

/** What a rule says of the line of the inventory for WhatsApp, next to these activities. */
const ofWhatsapp = (rule: string, line: Facts, activities: Facts[] = []): Outcome => {
  const inventory: Stated[] = [{ facts: { 'inventory.kind': 'whatsapp', ...line } }]
  return verdict(rule, { below: { inventory, activity: activities.map((facts) => ({ facts })) } })
}

describe('BS-INVENTORY-OPEN', () => {
  it.each<[string, Facts, Outcome['outcome']]>([
    ['a touchpoint without an answer is a gap', {}, 'gap'],
    ['don’t know is an answer', { 'inventory.answer': 'unknown' }, 'pass'],
    ['no is an answer', { 'inventory.answer': 'no' }, 'pass'],
  ])('%s', (_sentence, line, outcome) => {
    expect(ofWhatsapp('BS-INVENTORY-OPEN', line).outcome).toBe(outcome)
  })

  it('names the touchpoint in both languages', () => {
    const line: Facts = { 'inventory.kind': 'newsletter' }
    expect(ofWhatsapp('BS-INVENTORY-OPEN', line)).toMatchObject({
      words: { touchpoint: { nl: 'Nieuwsbrief', en: 'Newsletter' } },
    })
  })
})

describe('BS-INVENTORY-UNKNOWN', () => {
  it.each<[string, Facts, Outcome['outcome']]>([
    ['don’t know is a blind spot', { 'inventory.answer': 'unknown' }, 'gap'],
    ['yes is none', { 'inventory.answer': 'yes' }, 'pass'],
    ['no is none', { 'inventory.answer': 'no' }, 'pass'],
    ['what nobody answered yet is not concerned', {}, 'notApplicable'],
  ])('%s', (_sentence, line, outcome) => {
    expect(ofWhatsapp('BS-INVENTORY-UNKNOWN', line).outcome).toBe(outcome)
  })
})

describe('BS-INVENTORY-YES-NO-ACTIVITY', () => {
  const active: Facts = { 'activity.kind': 'whatsapp', 'activity.status': 'active' }

  it.each<[string, Facts, Facts[], Outcome['outcome']]>([
    ['in use and not registered is a gap', { 'inventory.answer': 'yes' }, [], 'gap'],
    ['in use and registered is in order', { 'inventory.answer': 'yes' }, [active], 'pass'],
    [
      'a draft counts as registered',
      { 'inventory.answer': 'yes' },
      [{ 'activity.kind': 'whatsapp', 'activity.status': 'concept' }],
      'pass',
    ],
    [
      'an archived activity does not',
      { 'inventory.answer': 'yes' },
      [{ 'activity.kind': 'whatsapp', 'activity.status': 'archived' }],
      'gap',
    ],
    [
      'an activity of another kind does not',
      { 'inventory.answer': 'yes' },
      [{ 'activity.kind': 'messenger', 'activity.status': 'active' }],
      'gap',
    ],
    [
      'an activity without a kind does not',
      { 'inventory.answer': 'yes' },
      [{ 'activity.kind': 'none', 'activity.status': 'active' }],
      'gap',
    ],
    ['what is not in use is not concerned', { 'inventory.answer': 'no' }, [], 'notApplicable'],
    ['don’t know stays open', { 'inventory.answer': 'unknown' }, [], 'open'],
    ['don’t know is settled by a registered activity', { 'inventory.answer': 'unknown' }, [active], 'notApplicable'],
  ])('%s', (_sentence, line, activities, outcome) => {
    expect(ofWhatsapp('BS-INVENTORY-YES-NO-ACTIVITY', line, activities).outcome).toBe(outcome)
  })
})

describe('what was seen on a website', () => {
  it.each(['BS-SIGNAL-UNREGISTERED', 'BS-VENDOR-UNLINKED'])('%s waits for a website check', (rule) => {
    expect(verdict(rule, given({})).outcome).toBe('notAssessed')
  })

  it('BS-SIGNAL-CONTRADICTS-NO waits for a website check where the answer is no', () => {
    expect(ofWhatsapp('BS-SIGNAL-CONTRADICTS-NO', { 'inventory.answer': 'no' }).outcome).toBe('notAssessed')
  })

  it('BS-SIGNAL-CONTRADICTS-NO does not concern a touchpoint that is in use', () => {
    expect(ofWhatsapp('BS-SIGNAL-CONTRADICTS-NO', { 'inventory.answer': 'yes' }).outcome).toBe('notApplicable')
  })
})

describeRule('BS-OWNER', [
  ['an activity without an owner is a gap', { activity: {} }, 'gap'],
  ['an activity with an owner is in order', { activity: { 'activity.business_owner': 'Fatima' } }, 'pass'],
])

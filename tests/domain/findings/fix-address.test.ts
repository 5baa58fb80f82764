import { describe, expect, test } from 'vitest'
import { answerHref } from '@/app/[organisation]/_findings/place-href'

const editor = { readsOnly: false }
const activity = { id: 'a1' } as Parameters<typeof answerHref>[1]['activity']
const parties = ['p1']

/** The address at which somebody of the organisation `winkel` fills in what a rule reads of a part of an activity. */
function addressOf(read: string, type: 'engagement' | 'transfer' | 'agreement' | 'activity', reader = editor) {
  return answerHref('winkel', { read, of: { type, id: `${type}-1` }, activity, parties }, reader)
}

describe('the address where something about a party is filled in', () => {
  const section = '/winkel/activities/a1/edit/parties'

  test('opens the form of that party at the field', () => {
    expect(addressOf('engagement.role', 'engagement')).toBe(`${section}?party=engagement-1#role`)
  })

  test('opens the form at the transfer that it is about', () => {
    expect(addressOf('transfer.mechanism', 'transfer')).toBe(`${section}?party=transfer-1#transfer-1`)
  })

  test('leads to the cell of the contract that is missing, and to the field of one that is there', () => {
    expect(addressOf('engagement.agreements', 'engagement')).toBe(`${section}#contract-engagement-1`)
    expect(addressOf('agreement.breach_notice', 'agreement')).toBe('/winkel/contracts/agreement-1/edit#breachNotice')
  })

  test('leads to the field of the party itself', () => {
    expect(addressOf('party.country', 'engagement')).toBe('/winkel/parties/p1/edit#country')
  })

  test('leads to all parties for what is about the activity as a whole', () => {
    expect(addressOf('engagement.role', 'activity')).toBe(section)
  })

  test('leads who only reads to the page and never to a form', () => {
    const reader = { readsOnly: true }
    expect(addressOf('engagement.role', 'engagement', reader)).toBe('/winkel/activities/a1#read-parties')
    expect(addressOf('agreement.breach_notice', 'agreement', reader)).toBe('/winkel/contracts/agreement-1')
    expect(addressOf('party.country', 'engagement', reader)).toBe('/winkel/parties/p1')
  })
})

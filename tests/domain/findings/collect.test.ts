import { describe, expect, it } from 'vitest'
import { collectFindings } from '@/server/domain/findings/collect'
import { state, testDay } from '../rules/facts'

const outcomeOf = (rule: string, organisation: Parameters<typeof state>[1]) =>
  collectFindings(state('organisation', organisation), testDay)
    .filter((finding) => finding.rule.id === rule)
    .map((finding) => finding.outcome)

describe('the findings of an organisation', () => {
  it('say for every rule what it finds of every subject', () => {
    const twoPurposes = { below: { activity: [{ below: { purpose: [{}, {}] } }] } }
    expect(outcomeOf('LB-MISSING', twoPurposes)).toEqual(['gap', 'gap'])
  })

  it('leave archived activities out', () => {
    const archived = { below: { activity: [{ facts: { 'activity.status': 'archived' as const } }] } }
    expect(outcomeOf('A30-1B-PURPOSE', archived)).toEqual([])
  })

  it('say about a contract that covers two parties once what it lacks', () => {
    const agreement = [{ id: 'contract', facts: { 'agreement.kind': 'dpa' as const } }]
    const engagements = [{ below: { agreement } }, { below: { agreement } }]
    expect(outcomeOf('AGR-LIABILITY', { below: { activity: [{ below: { engagement: engagements } }] } })).toEqual([
      'gap',
    ])
  })

  it('leave out what a broken rule makes pointless to say', () => {
    const facts = { 'purpose.marketing': 'yes', 'purpose.ground': 'contract', 'purpose.channel': 'email' } as const
    const organisation = { below: { activity: [{ below: { purpose: [{ facts }] } }] } }
    expect(outcomeOf('LB-CONTRACT-MARKETING', organisation)).toEqual(['gap'])
    expect(outcomeOf('TW-11.7-MSG-CONSENT', organisation)).toEqual([])
  })

  it('silence a rule in the purpose that breaks another only', () => {
    const broken = { 'purpose.marketing': 'yes', 'purpose.ground': 'contract', 'purpose.channel': 'email' } as const
    const other = {
      'purpose.marketing': 'yes',
      'purpose.ground': 'legitimate_interest',
      'purpose.channel': 'email',
    } as const
    const purpose = [{ facts: broken }, { facts: other }]
    expect(outcomeOf('TW-11.7-MSG-CONSENT', { below: { activity: [{ below: { purpose } }] } })).toEqual(['gap'])
  })
})

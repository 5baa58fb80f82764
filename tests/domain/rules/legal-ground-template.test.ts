import { describe, expect, it } from 'vitest'
import type { Outcome } from '@/server/domain/rules/evaluate'
import { type Facts, given, verdict } from './facts'

describe('LB-TEMPLATE-EXCLUDED', () => {
  const calls: Facts = { 'activity.kind': 'telemarketing_outbound' }
  const toCustomers: Facts = { 'purpose.template_purpose': 'customer_offers', 'purpose.ground': 'legitimate_interest' }
  const toOthers: Facts = { 'purpose.template_purpose': 'acquisition', 'purpose.ground': 'legitimate_interest' }
  const newsletter: Facts = { 'activity.kind': 'newsletter' }
  const mail: Facts = { 'purpose.template_purpose': 'send', 'purpose.ground': 'legitimate_interest' }

  it.each<[string, Parameters<typeof given>[0], Outcome['outcome'], string?]>([
    [
      'calling customers on a legitimate interest is a gap',
      { activity: calls, purpose: toCustomers },
      'gap',
      '2026-07-01',
    ],
    ['up to 30 June 2026 it was not', { activity: calls, purpose: toCustomers }, 'pass', '2026-06-30'],
    ['calling others is a gap', { activity: calls, purpose: toOthers }, 'gap', '2021-07-01'],
    ['up to 30 June 2021 it was not', { activity: calls, purpose: toOthers }, 'pass', '2021-06-30'],
    [
      'calling customers on consent is in order',
      { activity: calls, purpose: { 'purpose.template_purpose': 'customer_offers', 'purpose.ground': 'consent' } },
      'pass',
    ],
    [
      'a charity may call its donors',
      {
        organisation: { 'organisation.telemarketing_exemption': 'charity_or_idealistic' },
        activity: calls,
        purpose: toCustomers,
      },
      'pass',
    ],
    [
      'an organisation without an exception may not',
      { organisation: { 'organisation.telemarketing_exemption': 'none' }, activity: calls, purpose: toCustomers },
      'gap',
    ],
    [
      'a charity may not call strangers',
      {
        organisation: { 'organisation.telemarketing_exemption': 'charity_or_idealistic' },
        activity: calls,
        purpose: toOthers,
      },
      'gap',
    ],
    [
      'legal persons may be called',
      { activity: calls, purpose: { ...toOthers, 'purpose.called_persons': 'legal_only' } },
      'pass',
    ],
    [
      'legal persons and others may not',
      { activity: calls, purpose: { ...toOthers, 'purpose.called_persons': 'mixed' } },
      'gap',
    ],
    ['a newsletter on a legitimate interest is a gap', { activity: newsletter, purpose: mail }, 'gap'],
    [
      'to published business addresses it is in order',
      { activity: newsletter, purpose: { ...mail, 'Q-B2B-PUBLISHED': 'yes' } },
      'pass',
    ],
    ['to other addresses it is a gap', { activity: newsletter, purpose: { ...mail, 'Q-B2B-PUBLISHED': 'no' } }, 'gap'],
    [
      'a purpose without a ground stays open',
      { activity: newsletter, purpose: { 'purpose.template_purpose': 'send' } },
      'open',
    ],
    [
      'a purpose of one’s own is not concerned',
      { activity: newsletter, purpose: { 'purpose.ground': 'legitimate_interest' } },
      'notApplicable',
    ],
    [
      'an activity of no kind is not concerned',
      { activity: { 'activity.kind': 'none' }, purpose: mail },
      'notApplicable',
    ],
  ])('%s', (_sentence, facts, outcome, today) => {
    expect(verdict('LB-TEMPLATE-EXCLUDED', given(facts), today).outcome).toBe(outcome)
  })

  it('gives the reason that belongs to the ground', () => {
    const activity: Facts = { 'activity.kind': 'lead_software_ip' }
    const purpose: Facts = { 'purpose.template_purpose': 'identify', 'purpose.ground': 'legal_obligation' }
    expect(verdict('LB-TEMPLATE-EXCLUDED', given({ activity, purpose }))).toMatchObject({
      words: { reason: { nl: 'Geen wettelijke plicht', en: 'No legal obligation' } },
    })
  })
})

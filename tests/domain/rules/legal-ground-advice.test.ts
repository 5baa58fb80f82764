import { describe, expect, it } from 'vitest'
import type { Outcome } from '@/server/domain/rules/evaluate'
import { rules } from '@/server/domain/rules/index'
import { type Facts, given, verdict } from './facts'

describe('LB-DPO-ADVICE', () => {
  const officer: Facts = { 'organisation.dpo_appointed': 'yes' }
  const freeAccount: Facts = { 'purpose.ground': 'soft_opt_in', 'purpose.soft_opt_in.sale': 'free_account' }

  it.each<[string, Parameters<typeof given>[0], Outcome['outcome']]>([
    [
      'a legitimate interest without advice is a gap',
      { organisation: officer, purpose: { 'purpose.ground': 'legitimate_interest' } },
      'gap',
    ],
    [
      'with advice it is in order',
      { organisation: officer, purpose: { 'purpose.ground': 'legitimate_interest', 'purpose.dpo_advice': 'Kan zo' } },
      'pass',
    ],
    [
      'an organisation without an officer is not concerned',
      {
        organisation: { 'organisation.dpo_appointed': 'no' },
        purpose: { 'purpose.ground': 'legitimate_interest' },
      },
      'notApplicable',
    ],
    [
      'plain consent is not concerned',
      { organisation: officer, purpose: { 'purpose.ground': 'consent', 'purpose.marketing': 'no' } },
      'notApplicable',
    ],
    ['a purpose without a ground stays open', { organisation: officer, purpose: {} }, 'open'],
    [
      'lead software on server logs alone is arguable, so a gap',
      {
        organisation: officer,
        activity: { 'activity.kind': 'lead_software_ip' },
        purpose: { 'purpose.ground': 'public_task', 'purpose.device_exemption': 'server_log_only' },
      },
      'gap',
    ],
    ['soft opt-in for a free account is arguable, so a gap', { organisation: officer, purpose: freeAccount }, 'gap'],
    [
      'soft opt-in for a purchase is not',
      { organisation: officer, purpose: { 'purpose.ground': 'soft_opt_in', 'purpose.soft_opt_in.sale': 'paid' } },
      'notApplicable',
    ],
    [
      'soft opt-in by telephone is wrong before it is arguable',
      { organisation: officer, purpose: { ...freeAccount, 'purpose.channel': 'telephone' } },
      'notApplicable',
    ],
    [
      'a push message on a public task of an authority is arguable, so a gap',
      {
        organisation: { ...officer, 'organisation.is_public_authority': 'yes' },
        purpose: {
          'purpose.marketing': 'yes',
          'purpose.channel': 'push',
          'purpose.ground': 'public_task',
          'Q-PUBLIC-TASK': 'yes',
        },
      },
      'gap',
    ],
    [
      'a push message on a contract is wrong before it is arguable',
      {
        organisation: officer,
        purpose: { 'purpose.marketing': 'yes', 'purpose.channel': 'push', 'purpose.ground': 'contract' },
      },
      'notApplicable',
    ],
  ])('%s', (_sentence, facts, outcome) => {
    expect(verdict('LB-DPO-ADVICE', given(facts)).outcome).toBe(outcome)
  })

  it('knows every rule that can find a purpose arguable', () => {
    const arguable = rules.filter(({ scope, substantiate }) => scope === 'purpose' && substantiate)
    expect(arguable.map(({ id }) => id).toSorted()).toEqual([
      'LB-SOFTOPTIN-PUSH',
      'TW-11.7-3-FREEACCOUNT',
      'TW-11.7-MSG-CONSENT',
      'TW-11.7A-SERVERLOG-GREY',
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { ruleById } from '@/server/domain/rules'
import { describeRule } from './cases'
import { type Facts, given, verdict } from './facts'

describeRule('TW-11.7-3-SALE', [
  [
    'an address that did not come with a sale is a gap',
    { purpose: { 'purpose.ground': 'soft_opt_in', 'purpose.soft_opt_in.sale': 'none' } },
    'gap',
  ],
  [
    'an address from a gift is a gap for a shop',
    {
      organisation: { 'organisation.telemarketing_exemption': 'none' },
      purpose: { 'purpose.ground': 'soft_opt_in', 'purpose.soft_opt_in.sale': 'donation' },
    },
    'gap',
  ],
  [
    'an address from a gift is a gap for a licensed lottery',
    {
      organisation: { 'organisation.telemarketing_exemption': 'charity_lottery' },
      purpose: { 'purpose.ground': 'soft_opt_in', 'purpose.soft_opt_in.sale': 'donation' },
    },
    'gap',
  ],
  [
    'an address from a gift is in order for a charity',
    {
      organisation: { 'organisation.telemarketing_exemption': 'charity_or_idealistic' },
      purpose: { 'purpose.ground': 'soft_opt_in', 'purpose.soft_opt_in.sale': 'donation' },
    },
    'pass',
  ],
  [
    'an address from a sale is in order, whoever sells',
    { purpose: { 'purpose.ground': 'soft_opt_in', 'purpose.soft_opt_in.sale': 'paid' } },
    'pass',
  ],
  [
    'an address from a gift stays open while nobody knows whether this is a charity',
    { purpose: { 'purpose.ground': 'soft_opt_in', 'purpose.soft_opt_in.sale': 'donation' } },
    'open',
  ],
  ['an address of which the origin is not told stays open', { purpose: { 'purpose.ground': 'soft_opt_in' } }, 'open'],
  [
    'consent is not concerned',
    { purpose: { 'purpose.ground': 'consent', 'purpose.soft_opt_in.sale': 'none' } },
    'notApplicable',
  ],
])

describeRule('TW-11.7-3-FREEACCOUNT', [
  [
    'a free account is a gap',
    { purpose: { 'purpose.ground': 'soft_opt_in', 'purpose.soft_opt_in.sale': 'free_account' } },
    'gap',
  ],
  [
    'a paid sale is in order',
    { purpose: { 'purpose.ground': 'soft_opt_in', 'purpose.soft_opt_in.sale': 'paid' } },
    'pass',
  ],
  ['stays open while the sale is not told', { purpose: { 'purpose.ground': 'soft_opt_in' } }, 'open'],
  [
    'consent is not concerned',
    { purpose: { 'purpose.ground': 'consent', 'purpose.soft_opt_in.sale': 'free_account' } },
    'notApplicable',
  ],
])

it('a free account can always be argued', () => {
  const purpose = { 'purpose.ground': 'soft_opt_in', 'purpose.soft_opt_in.sale': 'free_account' } as const
  expect(verdict('TW-11.7-3-FREEACCOUNT', given({ purpose }))).toHaveProperty('positions.length', 2)
})

describe.each<[rule: string, wrong: Facts, right: Facts]>([
  ['TW-11.7-3-OWN', { 'purpose.soft_opt_in.own_entity': 'no' }, { 'purpose.soft_opt_in.own_entity': 'yes' }],
  ['TW-11.7-3-SIMILAR', { 'purpose.soft_opt_in.similar': 'no' }, { 'purpose.soft_opt_in.similar': 'yes' }],
  ['TW-11.7-3-EACH', { 'purpose.soft_opt_in.optout_each': 'no' }, { 'purpose.soft_opt_in.optout_each': 'yes' }],
  [
    'TW-11.7-3-OPTEDOUT',
    { 'purpose.soft_opt_in.no_prior_optout': 'no' },
    { 'purpose.soft_opt_in.no_prior_optout': 'yes' },
  ],
  [
    'TW-11.7-3-COLLECT',
    { 'purpose.soft_opt_in.informed': 'no', 'purpose.soft_opt_in.optout_collection': 'yes' },
    { 'purpose.soft_opt_in.informed': 'yes', 'purpose.soft_opt_in.optout_collection': 'yes' },
  ],
])('%s', (rule, wrong, right) => {
  it('finds a gap where the condition is not met', () => {
    expect(verdict(rule, given({ purpose: { 'purpose.ground': 'soft_opt_in', ...wrong } })).outcome).toBe('gap')
  })
  it('is in order where it is', () => {
    expect(verdict(rule, given({ purpose: { 'purpose.ground': 'soft_opt_in', ...right } })).outcome).toBe('pass')
  })
  it('stays open while nobody answered', () => {
    expect(verdict(rule, given({ purpose: { 'purpose.ground': 'soft_opt_in' } })).outcome).toBe('open')
  })
  it('does not concern consent', () => {
    expect(verdict(rule, given({ purpose: { 'purpose.ground': 'consent', ...wrong } })).outcome).toBe('notApplicable')
  })
})

it.each<[string, Facts, string]>([
  [
    'customers who were told find no opt-out at the form: a gap',
    { 'purpose.soft_opt_in.informed': 'yes', 'purpose.soft_opt_in.optout_collection': 'no' },
    'gap',
  ],
  ['told, with nothing known about the form, stays open', { 'purpose.soft_opt_in.informed': 'yes' }, 'open'],
])('%s', (_sentence, facts, outcome) => {
  const purpose: Facts = { 'purpose.ground': 'soft_opt_in', ...facts }
  expect(verdict('TW-11.7-3-COLLECT', given({ purpose })).outcome).toBe(outcome)
})

describeRule('TW-11.7-3-PERIOD', [
  [
    '25 months is a gap',
    { purpose: { 'purpose.ground': 'soft_opt_in', 'purpose.soft_opt_in.customer_relationship_months': 25 } },
    'gap',
  ],
  [
    '24 months is in order',
    { purpose: { 'purpose.ground': 'soft_opt_in', 'purpose.soft_opt_in.customer_relationship_months': 24 } },
    'pass',
  ],
  ['no term stays open', { purpose: { 'purpose.ground': 'soft_opt_in' } }, 'open'],
  [
    'consent is not concerned',
    { purpose: { 'purpose.ground': 'consent', 'purpose.soft_opt_in.customer_relationship_months': 60 } },
    'notApplicable',
  ],
])

it('names the months that are recorded', () => {
  const purpose = {
    'purpose.ground': 'soft_opt_in',
    'purpose.soft_opt_in.customer_relationship_months': 36,
  } as const
  expect(verdict('TW-11.7-3-PERIOD', given({ purpose }))).toMatchObject({ words: { months: '36' } })
  expect(ruleById('TW-11.7-3-PERIOD')?.message.nl).toContain('{months} maanden')
})

describeRule('TW-11.7-3-SHORT', [
  [
    'flowers with 24 months are a gap',
    {
      purpose: {
        'purpose.ground': 'soft_opt_in',
        'purpose.soft_opt_in.product_duration': 'short',
        'purpose.soft_opt_in.customer_relationship_months': 24,
      },
    },
    'gap',
  ],
  [
    'flowers with 23 months are in order',
    {
      purpose: {
        'purpose.ground': 'soft_opt_in',
        'purpose.soft_opt_in.product_duration': 'short',
        'purpose.soft_opt_in.customer_relationship_months': 23,
      },
    },
    'pass',
  ],
  [
    'flowers without a term stay open',
    { purpose: { 'purpose.ground': 'soft_opt_in', 'purpose.soft_opt_in.product_duration': 'short' } },
    'open',
  ],
  [
    'a product of which the duration is not told stays open',
    { purpose: { 'purpose.ground': 'soft_opt_in', 'purpose.soft_opt_in.customer_relationship_months': 24 } },
    'open',
  ],
  [
    'a washing machine is not concerned',
    {
      purpose: {
        'purpose.ground': 'soft_opt_in',
        'purpose.soft_opt_in.product_duration': 'long',
        'purpose.soft_opt_in.customer_relationship_months': 24,
      },
    },
    'notApplicable',
  ],
  [
    'consent is not concerned',
    {
      purpose: {
        'purpose.ground': 'consent',
        'purpose.soft_opt_in.product_duration': 'short',
        'purpose.soft_opt_in.customer_relationship_months': 24,
      },
    },
    'notApplicable',
  ],
])

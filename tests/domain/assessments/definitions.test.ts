import { describe, expect, it } from 'vitest'
import { replaceSection, sectionSchema, withoutBlanks } from '@/server/domain/assessments/content'
import { definitions } from '@/server/domain/assessments/definitions'
import { assessmentKinds } from '@/server/domain/assessments/kinds'
import { missingItems, progressOf, sectionState } from '@/server/domain/assessments/progress'
import { sayAnswer } from '@/server/domain/assessments/say-answer'
import { sccModules, transferMechanisms } from '@/server/domain/register/engagement'
import type { FieldPath } from '@/server/domain/rules/fields'

const items = (kind: keyof typeof definitions) => definitions[kind].sections.flatMap((section) => section.items)
const every = assessmentKinds.flatMap((kind) => items(kind).map((item) => ({ kind, item })))

/** The fields that rules read out of an assessment: a typing error here does not compile. */
const fields: FieldPath[] = [
  'lia.interest',
  'lia.necessity',
  'lia.balance',
  'lia.safeguards',
  'lia.optout',
  'lia.outcome',
  'consent.six_properties.free',
  'consent.six_properties.specific',
  'consent.six_properties.informed',
  'consent.six_properties.unambiguous',
  'consent.six_properties.active',
  'consent.six_properties.withdrawable',
  'consent.informed_items',
  'consent.method',
  'consent.opt_in_mode',
  'consent.proof.who',
  'consent.proof.when',
  'consent.proof.what',
  'consent.proof.how',
  'consent.proof.withdrawn',
  'consent.proof.where_kept',
  'consent.oral.note',
  'consent.oral.script',
  'consent.last_review',
  'purpose.soft_opt_in.sale',
  'purpose.soft_opt_in.own_entity',
  'purpose.soft_opt_in.similar',
  'purpose.soft_opt_in.informed',
  'purpose.soft_opt_in.optout_collection',
  'purpose.soft_opt_in.optout_each',
  'purpose.soft_opt_in.no_prior_optout',
  'purpose.soft_opt_in.product_duration',
  'purpose.soft_opt_in.customer_relationship_months',
  'onboarding.own_role',
  'onboarding.identifier_kinds',
  'onboarding.use',
  'onboarding.upload_method',
  'onboarding.optout_chain.offered',
  'onboarding.optout_chain.removed',
  'onboarding.qualification',
  'dpia.art35_3',
  'dpia.ap_list',
  'dpia.wp248',
  'dpia.outcome',
  'dpia.not_needed_reason',
  'dpia.dpo_advice',
  'dpia.measures',
  'dpia.residual_risk',
  'dpia.prior_consultation',
]

/** Fields that are asked in parts. */
const parts = ['text', 'since', 'revised']
  .map((part) => `consent.text_version.${part}`)
  .concat(['comprehensiveness', 'impact', 'safeguards'].map((part) => `activity.profile_criteria.${part}`))

describe('the definitions of assessments', () => {
  it('ask every field that rules read, by its own name', () => {
    const dotted = new Set(every.map(({ item }) => item.id).filter((id) => id.includes('.')))
    expect([...dotted].sort()).toEqual([...fields, ...parts].sort())
  })

  it('say everything in both languages', () => {
    const texts = assessmentKinds.flatMap((kind) => {
      const { label, lede, sections } = definitions[kind]
      return [
        label,
        lede,
        ...sections.flatMap(({ title, examples = [] }) => [title, ...examples.map((one) => one.text)]),
      ]
    })
    const asked = every.flatMap(({ item }) => [item.text, ...(item.options ?? []).map((option) => option.text)])
    for (const { nl, en } of [...texts, ...asked]) {
      expect(nl.trim()).not.toBe('')
      expect(en.trim()).not.toBe('')
    }
  })

  it.each(assessmentKinds)('of %s have ids of their own and end in an outcome to choose', (kind) => {
    const ids = items(kind).map((item) => item.id)
    expect(new Set(ids).size).toBe(ids.length)
    const outcome = items(kind).find((item) => item.id === definitions[kind].outcome)
    expect(outcome).toMatchObject({ type: 'choice', required: true })
    const conditions = items(kind).flatMap(({ when }) => (when ? [when.item] : []))
    expect(ids).toEqual(expect.arrayContaining(conditions))
  })

  it('have the nine criteria, the seventeen entries and the nine kinds of data in full', () => {
    const count = (kind: keyof typeof definitions, id: string) =>
      items(kind)
        .find((item) => item.id === id)
        ?.options?.map((option) => option.id)
    expect(count('dpia_prescreen', 'dpia.wp248')).toEqual(['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9'])
    expect(count('dpia_prescreen', 'dpia.ap_list')).toHaveLength(17)
    expect(count('profile', 'yd_items')).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'])
    expect(count('consent', 'consent.informed_items')).toHaveLength(6)
    expect(definitions.due_diligence.sections).toHaveLength(5)
    expect(definitions.dpia.sections).toHaveLength(14)
  })

  it('examine a transfer in the six steps of the EDPB before somebody decides', () => {
    const sections = definitions.transfer.sections.map(({ id }) => id)
    expect(sections).toEqual(['transfer', 'tool', 'law', 'measures', 'procedure', 'review', 'outcome'])
    const ids = items('transfer').map(({ id }) => id)
    // answers that were saved before the form had six steps
    expect(ids).toEqual(expect.arrayContaining(['t1', 't2', 't3', 't4', 't5', 't6', 'access_possible', 'measures']))
    expect(items('transfer').find(({ id }) => id === 'review_on')).toMatchObject({ type: 'day', required: true })
  })

  it('offer the tools of the register for a transfer, and a module only for clauses', () => {
    const options = (id: string) =>
      items('transfer')
        .find((item) => item.id === id)
        ?.options?.map((option) => option.id)
    expect(options('mechanism')).toEqual(transferMechanisms)
    expect(options('scc_module')).toEqual(sccModules)
    const missing = (mechanism: string) => missingItems(definitions.transfer, { mechanism }).map(({ item }) => item.id)
    expect(missing('scc')).toContain('scc_module')
    expect(missing('bcr')).not.toContain('scc_module')
  })

  it('explain every entry of the list of the AP in one sentence, in both languages', () => {
    const list = items('dpia_prescreen').find(({ id }) => id === 'dpia.ap_list')
    const sentences = (list?.options ?? []).flatMap(({ help }) => [help?.nl, help?.en])
    expect(sentences).toHaveLength(34)
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z][^.!?]+\.$/)
  })

  it('explain the relationship period with flowers and a washing machine', () => {
    const period = definitions.soft_opt_in.sections.find(({ id }) => id === 'period')
    expect(period?.examples?.map(({ title }) => title.nl)).toEqual(['Een bos bloemen', 'Een wasmachine'])
  })
})

describe('what an assessment holds', () => {
  it('is only what its section asks', () => {
    const schema = sectionSchema(definitions.soft_opt_in, 'period')
    const months = 'purpose.soft_opt_in.customer_relationship_months'
    expect(schema?.safeParse({ [months]: 24 }).success).toBe(true)
    expect(schema?.safeParse({ [months]: 'lang' }).success).toBe(false)
    expect(schema?.safeParse({ outcome: 'allowed' }).success).toBe(false)
    expect(sectionSchema(definitions.soft_opt_in, 'nowhere')).toBeNull()
  })

  it('leaves out what is empty, down to the lines', () => {
    expect(withoutBlanks({ a: ' ', b: ['', ' x '], c: { d: '' }, e: 0, f: [], g: null })).toEqual({ b: ['x'], e: 0 })
  })

  it('keeps the answers to other sections', () => {
    const present = { 'lia.interest': 'Oud', interest_real: 'yes', 'lia.necessity': 'Nodig' }
    expect(replaceSection(definitions.lia, 'purpose', present, { 'lia.interest': 'Nieuw' })).toEqual({
      'lia.interest': 'Nieuw',
      'lia.necessity': 'Nodig',
    })
  })
})

describe('how far an assessment is', () => {
  it('counts what is asked and needed', () => {
    expect(progressOf(definitions.role, {})).toEqual({ answered: 0, required: 5 })
    expect(progressOf(definitions.role, { r1: 'no', r2: 'unknown', conclusion: 'x' })).toEqual({
      answered: 2,
      required: 5,
    })
  })

  it('asks for a note of the conversation only when consent is given orally', () => {
    const asked = (method: string) =>
      missingItems(definitions.consent, { 'consent.method': method }).map(({ item }) => item.id)
    expect(asked('oral')).toContain('consent.oral.note')
    expect(asked('checkbox')).not.toContain('consent.oral.note')
  })

  it('asks nothing more of an onboarding provider when there is none', () => {
    const asked = (ground: string) =>
      missingItems(definitions.onboarding, { provider_ground: ground }).map(({ item }) => item.id)
    expect(asked('on_behalf')).toEqual(expect.arrayContaining(['provider_information', 'provider_optout']))
    expect(asked('none').filter((id) => id.startsWith('provider'))).toEqual([])
    expect(asked('none')).toContain('publisher_optout')
  })

  it('takes a checklist as answered when every line is', () => {
    const missing = (answers: object) =>
      missingItems(definitions.dpia_prescreen, { 'dpia.art35_3': answers }).some(
        ({ item }) => item.id === 'dpia.art35_3',
      )
    expect(missing({ a: 'no', b: 'unknown' })).toBe(true)
    expect(missing({ a: 'no', b: 'unknown', c: 'na' })).toBe(false)
  })

  it('is told per section', () => {
    const [section] = definitions.lia.sections
    if (!section) throw new Error('no section')
    expect(sectionState(section, {})).toBe('empty')
    expect(sectionState(section, { 'lia.interest': 'Meer verkopen' })).toBe('begun')
    expect(sectionState(section, { 'lia.interest': 'Meer verkopen', interest_real: 'no' })).toBe('filled')
  })
})

describe('an answer', () => {
  it('is said in words', () => {
    const say = (kind: keyof typeof definitions, id: string, value: unknown) => {
      const item = items(kind).find((one) => one.id === id)
      return item && sayAnswer(item, { [id]: value }, 'nl')
    }
    expect(say('role', 'r1', 'unknown')).toEqual(['Weet niet'])
    expect(say('lia', 'lia.outcome', 'negative')).toEqual(['Negatief: vraag toestemming of stop'])
    expect(say('onboarding', 'onboarding.use', ['exclude'])).toEqual(['Deze mensen juist overslaan'])
    expect(say('dpia_prescreen', 'dpia.ap_list', { ap02: 'yes' })).toEqual(['Zwarte lijsten: Ja'])
    expect(say('dpia', 'dpia.measures', [{ text: 'Hashen', due: '2027-01-31', done: false }])).toEqual([
      'Hashen (2027-01-31)',
    ])
  })
})

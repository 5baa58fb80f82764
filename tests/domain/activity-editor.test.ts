import { describe, expect, it } from 'vitest'
import { fromForm, toForm } from '@/app/[organisation]/activities/[activity]/_edit/form-values'
import { assessGround, purposesSchema } from '@/app/[organisation]/activities/[activity]/_edit/purposes-schema'
import { offeredSteps } from '@/app/[organisation]/activities/[activity]/_steps/offered-steps'
import { chosenVersions } from '@/app/[organisation]/history/_record/history-params'
import { type Action, type Refusal, refusal, type Subject } from '@/server/domain/permissions'
import {
  type Activity,
  activityPurposes,
  emptyActivity,
  type GroundChange,
  type Purpose,
} from '@/server/domain/register/activity'
import { sectionState } from '@/server/domain/register/section-state'

const purpose: Purpose = {
  id: '01900000-0000-7000-8000-000000000001',
  proposed: false,
  text: 'Aanbiedingen sturen',
  templatePurpose: 'campaign',
  marketing: true,
  channel: 'chat_message',
  calledPersons: null,
  ground: null,
  groundReason: '',
  statute: '',
  inPrivacyStatement: null,
  deviceAccess: 'no',
  deviceExemption: null,
  art9Ground: null,
  art10Ground: '',
  bsnProvision: '',
}

const change: GroundChange = {
  id: '01900000-0000-7000-8000-000000000002',
  purposeId: purpose.id,
  changedOn: '2026-11-21',
  fromGround: 'consent',
  toGround: 'contract',
  reason: '',
}

describe('content in a form', () => {
  it('comes back as it went in, what is not filled in too', () => {
    const content = {
      purposes: [purpose, { ...purpose, marketing: null, templatePurpose: null }],
      groundChanges: [{ ...change, toGround: null }],
    }
    expect(fromForm(activityPurposes, toForm(activityPurposes, content))).toEqual(content)
  })

  it('holds text only: no is a word and nothing is an empty text', () => {
    const content = { purposes: [{ ...purpose, marketing: false }], groundChanges: [] }
    const [line] = toForm(activityPurposes, content).purposes
    expect([line.marketing, line.ground, line.text]).toEqual(['no', '', 'Aanbiedingen sturen'])
  })
})

describe('a ground that the template excludes', () => {
  const withGround = (ground: Purpose['ground'], groundReason: string) => ({
    purposes: [{ ...purpose, ground, groundReason }],
    groundChanges: [],
  })

  it('is refused without a written reason and kept with one', () => {
    const schema = purposesSchema('whatsapp', [])
    expect(assessGround('whatsapp', 'campaign', 'contract').standing).toBe('excluded')
    expect(schema.safeParse(withGround('contract', '')).error?.issues[0]?.path).toEqual(['purposes', 0, 'groundReason'])
    expect(schema.safeParse(withGround('contract', 'De klant vroeg er zelf om.')).success).toBe(true)
  })

  it('is not asked about where the template says nothing', () => {
    expect(purposesSchema('whatsapp', []).safeParse(withGround('consent', '')).success).toBe(true)
    expect(purposesSchema(null, []).safeParse(withGround('contract', '')).success).toBe(true)
  })
})

describe('a ground that changes in use', () => {
  const content = { purposes: [purpose], groundChanges: [change] }

  it('is refused without a reason, at the field of the reason', () => {
    const { error } = purposesSchema(null, []).safeParse(content)
    expect(error?.issues.map(({ path, message }) => [path, message])).toEqual([
      [['groundChanges', 0, 'reason'], 'required'],
    ])
    const explained = { ...content, groundChanges: [{ ...change, reason: 'De klant sluit nu zelf een abonnement.' }] }
    expect(purposesSchema(null, []).safeParse(explained).success).toBe(true)
  })

  it('does not stand in the way later when it is on record without one', () => {
    expect(purposesSchema(null, [change.id]).safeParse(content).success).toBe(true)
  })
})

describe('the steps a page offers', () => {
  const asked = [
    'activity.edit',
    'activity.submit',
    'activity.activate',
    'activity.archive',
    'activity.delete',
  ] as const
  function offered(subject: Subject, status: Activity['status'], approvedAt: Date | null = null) {
    const facts = { ownerId: 'mine', status }
    const refusals = Object.fromEntries(asked.map((action: Action) => [action, refusal(subject, action, facts)]))
    const view = { activity: { status, approvedAt }, refusals: refusals as never }
    return offeredSteps(view).map(({ step, refusal: why }: { step: string; refusal: Refusal | null }) => [step, why])
  }
  const officer: Subject = { userId: 'mine', role: 'privacy_officer', isDpo: false }

  it('are all of them for a privacy officer, as the status allows', () => {
    expect(offered(officer, 'concept').map(([step]) => step)).toEqual(['activate', 'submit', 'archive', 'delete'])
    expect(offered(officer, 'in_review').map(([step]) => step)).toEqual(['activate', 'return', 'archive', 'delete'])
    expect(offered(officer, 'active', new Date()).map(([step]) => step)).toEqual(['archive'])
    // it came in as active: nobody here approved it
    expect(offered(officer, 'active').map(([step]) => step)).toEqual(['archive'])
    expect(offered(officer, 'archived', new Date()).map(([step]) => step)).toEqual(['restore'])
  })

  it('show an FG the activation with the reason why not', () => {
    expect(offered({ ...officer, isDpo: true }, 'concept')[0]).toEqual(['activate', 'dpo_does_not_approve'])
  })

  it('let an owner submit and no more, and an auditor nothing', () => {
    expect(offered({ ...officer, role: 'business_owner' }, 'concept')).toEqual([['submit', null]])
    expect(offered({ ...officer, role: 'auditor' }, 'concept')).toEqual([])
  })
})

describe('how a section of the editor stands', () => {
  const activity = { ...emptyActivity('Chat'), purposes: [{ ...purpose, proposed: true }] } as Activity
  const facts = { emptyElements: ['purposes'] as const, parties: 0, answers: 0, asking: 0 }

  it('is waiting while something is proposed, empty while nothing is there, and filled in when nothing it needs is missing', () => {
    expect(sectionState(activity, 'purposes', facts)).toBe('proposed')
    const none = { ...activity, purposes: [] }
    expect(sectionState(none, 'purposes', facts)).toBe('empty')
    const confirmed = { ...activity, purposes: [purpose] }
    expect(sectionState(confirmed, 'purposes', { ...facts, emptyElements: ['grounds'] })).toBe('begun')
    expect(sectionState(confirmed, 'purposes', { ...facts, emptyElements: [] })).toBe('filled')
  })

  it('is begun while a part of the security that a rule asks for is not there', () => {
    const secured = { ...activity, noMeasuresReason: 'Bij de leverancier' }
    expect(sectionState(activity, 'security', { ...facts, emptyElements: ['measures'] })).toBe('empty')
    expect(sectionState(secured, 'security', facts)).toBe('begun')
    const explained = { ...secured, proportionality: 'Niet met minder', safeguardStatement: 'Beperkte toegang' }
    expect(sectionState(explained, 'security', facts)).toBe('filled')
  })

  it('is begun while a rule waits for an answer, or a party for the countries its data go to', () => {
    expect(sectionState(activity, 'questions', { ...facts, asking: 2 })).toBe('empty')
    expect(sectionState(activity, 'questions', { ...facts, answers: 3, asking: 2 })).toBe('begun')
    expect(sectionState(activity, 'questions', { ...facts, answers: 3 })).toBe('filled')
    expect(sectionState(activity, 'parties', { ...facts, parties: 1, emptyElements: ['transfers'] })).toBe('begun')
  })

  it('asks for values to be sorted until none is left', () => {
    const value = { id: '1', kind: 'unsorted' as const, label: 'Kolom', value: 'x' }
    expect(sectionState({ ...activity, loose: [value] }, 'loose', facts)).toBe('begun')
    expect(sectionState({ ...activity, loose: [{ ...value, kind: 'extra' }] }, 'loose', facts)).toBe('filled')
  })
})

describe('which versions are compared', () => {
  const versions = [4, 3, 2, 1].map((version) => ({ version, deleted: false }))

  it('are the newest and the one before it, unless the address says otherwise', () => {
    expect(chosenVersions(versions, {})).toEqual({ from: 3, to: 4 })
    expect(chosenVersions(versions, { to: '2' })).toEqual({ from: 1, to: 2 })
    expect(chosenVersions(versions, { from: '0', to: '3' })).toEqual({ from: 0, to: 3 })
  })

  it('make sense whatever the address says', () => {
    expect(chosenVersions(versions, { from: '9', to: 'x' })).toEqual({ from: 3, to: 4 })
    expect(chosenVersions([{ version: 1, deleted: false }], {})).toEqual({ from: 0, to: 1 })
    expect(
      chosenVersions(
        [
          { version: 2, deleted: true },
          { version: 1, deleted: false },
        ],
        {},
      ),
    ).toEqual({ from: 0, to: 1 })
  })
})

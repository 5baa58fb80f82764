import { describe, expect, it } from 'vitest'
import { below } from '@/server/domain/rules/subject'
import { emptyPurpose } from '@/server/exchange/csv/lines/purpose'
import { saveSection } from '@/server/services/activities/save'
import { decide } from '@/server/services/findings/decide'
import { groundAdvice } from '@/server/services/findings/decision-facts'
import { listActivityFindings } from '@/server/services/findings/read-findings'
import { newId } from '@/server/services/ids'
import { readOrganisation } from '@/server/services/organisations/read-organisation'
import { saveOrganisation } from '@/server/services/organisations/save-organisation'
import { draft } from '../../support/drafts'
import { adminOf, makeMember, makeOrganisation } from '../../support/factories'
import { fullRegister } from './full-register'

const about = { rule: 'LB-DPO-ADVICE', subjectType: 'purpose', subjectId: 'one', dpoAdvice: 'Kan zo.' }

describe('the advice of the FG on the ground of a purpose', () => {
  it('is what was advised about that purpose, at every finding about its ground', () => {
    const adviceOf = groundAdvice([
      about,
      { ...about, rule: 'LIA-MISSING', dpoAdvice: 'Weeg eerst af.' },
      { ...about, subjectId: 'other', dpoAdvice: 'Nee.' },
    ])
    expect(adviceOf('one')).toBe('Kan zo.\nWeeg eerst af.')
    expect(adviceOf('nobody')).toBe('')
  })

  it('is not what was advised about something else of it', () => {
    const adviceOf = groundAdvice([
      { ...about, rule: 'A30-1B-PURPOSE-VAGUE' },
      { ...about, subjectType: 'activity' },
      { ...about, dpoAdvice: '' },
    ])
    expect(adviceOf('one')).toBe('')
  })

  it('solves the finding that asks for it', async () => {
    const organisation = await makeOrganisation()
    const admin = await adminOf(organisation)
    const { id: _id, slug: _slug, updatedAt: _at, version, ...content } = await readOrganisation(admin)
    await saveOrganisation(admin, { content: { ...content, dpoAppointed: 'yes' }, version })
    const dpo = await makeMember('privacy_officer', { organisation, isDpo: true })
    const activity = await draft(admin, null, 'Klantonderzoek')
    const ground = 'legitimate_interest' as const
    const purpose = { ...emptyPurpose('Klanten beter leren kennen'), id: newId(), proposed: false, ground }
    await saveSection(admin, { ...activity, section: 'purposes', content: { purposes: [purpose] } })
    const found = async () => (await listActivityFindings(admin, activity.id)).findings.map(({ rule }) => rule)
    expect(await found()).toContain('LB-DPO-ADVICE')
    const finding = { rule: 'LB-DPO-ADVICE', subjectType: 'purpose', subjectId: purpose.id, activityId: activity.id }
    await decide(dpo, { ...finding, version: 0, act: 'advise', dpoAdvice: 'Vraag liever toestemming.' })
    expect(await found()).not.toContain('LB-DPO-ADVICE')
  })
})

describe('a decision', () => {
  it('lies below the activity it was taken for, where rules look for it', () => {
    const [activity] = below(fullRegister(), 'activity')
    expect(activity && below(activity, 'decision').map(({ id }) => id)).toEqual(['decision'])
  })
})

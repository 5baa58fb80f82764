import { beforeAll, describe, expect, it } from 'vitest'
import type { Activity, GroundChange } from '@/server/domain/register/activity'
import { emptyPurpose } from '@/server/exchange/csv/lines/purpose'
import { readActivity } from '@/server/services/activities/read'
import { saveSection } from '@/server/services/activities/save'
import { recordInUse } from '@/server/services/activities/status'
import { saveAnswers } from '@/server/services/answers/save-answers'
import { listActivityFindings } from '@/server/services/findings/read-findings'
import { compareVersions } from '@/server/services/history/compare-versions'
import { newId } from '@/server/services/ids'
import type { Member } from '@/server/services/member'
import { saveAnswersTo } from '../support/assessments'
import { draft } from '../support/drafts'
import { makeMember } from '../support/factories'

// the day after today, since an activity becomes active today
const later = '2199-01-01'
let officer: Member

beforeAll(async () => {
  officer = await makeMember('privacy_officer')
})

/** An activity in use with one purpose that rests on consent. */
async function inUse(): Promise<Activity> {
  const activity = await draft(officer, null, 'Aanbiedingen')
  const purpose = { ...emptyPurpose('Aanbiedingen sturen'), id: newId(), proposed: false, ground: 'consent' as const }
  const saved = await savePurposes(activity, [purpose])
  return recordInUse(officer, saved)
}

function savePurposes({ id, version }: Activity, purposes: Activity['purposes'], groundChanges: GroundChange[] = []) {
  return saveSection(officer, { id, version, section: 'purposes', content: { purposes, groundChanges } }, later)
}

function onContract({ purposes }: Activity) {
  return purposes.map((purpose) => ({ ...purpose, ground: 'contract' as const }))
}

async function switched(activityId: string, day = later) {
  const { findings } = await listActivityFindings(officer, activityId, day)
  return findings.filter(({ rule }) => rule === 'LB-SWITCHED').length
}

describe('a ground that changes while the activity is in use', () => {
  it('is found as long as nobody says why and the old data are used, and solved with the reason', async () => {
    const activity = await inUse()
    const saved = await savePurposes(activity, onContract(activity))
    const [change] = saved.groundChanges
    expect(change).toMatchObject({ changedOn: later, fromGround: 'consent', toGround: 'contract', reason: '' })
    const subject = { subjectType: 'purpose' as const, subjectId: saved.purposes[0]?.id ?? '' }
    const answer = { question: 'Q-OLD-DATA', item: '', value: 'yes', note: '' }
    const { version } = await saveAnswers(officer, { ...subject, version: saved.version, answers: [answer] })
    expect(await switched(activity.id)).toBe(1)
    const reason = 'De klant sluit nu zelf een abonnement.'
    const explained = [{ ...(change as GroundChange), reason }]
    await savePurposes({ ...saved, version }, saved.purposes, explained)
    expect(await switched(activity.id)).toBe(0)
    expect((await readActivity(officer, activity.id)).activity.groundChanges).toEqual([{ ...change, reason }])
  })

  it('stands in history with both grounds and the reason, under the name of its purpose', async () => {
    const activity = await inUse()
    const typed = {
      id: newId(),
      purposeId: activity.purposes[0]?.id ?? '',
      changedOn: later,
      reason: 'Nieuw abonnement.',
    }
    const change = { ...typed, fromGround: 'consent' as const, toGround: 'contract' as const }
    const { version } = await savePurposes(activity, onContract(activity), [change])
    const between = { from: activity.version, to: version, locale: 'nl' as const }
    const { sections } = await compareVersions(officer, { type: 'activity', id: activity.id, ...between })
    const told = sections.flatMap(({ changes }) => changes).find(({ line }) => line?.message === 'groundChange')
    expect(told?.after).toBe('Aanbiedingen sturen')
    expect(told?.facts.map(({ value }) => value)).toEqual([
      '01-01-2199',
      'Toestemming (art. 6 lid 1 a)',
      'Overeenkomst (art. 6 lid 1 b)',
      'Nieuw abonnement.',
    ])
  })

  it('goes with its purpose', async () => {
    const activity = await inUse()
    const changed = await savePurposes(activity, onContract(activity))
    expect((await savePurposes(changed, [])).groundChanges).toEqual([])
  })

  it('is noted too when another save than the editor changes it', async () => {
    const activity = await inUse()
    const { id, version } = activity
    const content = { purposes: onContract(activity) }
    const saved = await saveSection(officer, { id, version, section: 'purposes', content }, later)
    expect(saved.groundChanges).toHaveLength(1)
  })
})

describe('a purpose that a person confirmed', () => {
  it('is no proposal again, under which its ground could change unseen', async () => {
    const activity = await inUse()
    const again = activity.purposes.map((purpose) => ({ ...purpose, proposed: true }))
    const saved = await savePurposes(activity, again)
    expect(saved.purposes.map(({ proposed }) => proposed)).toEqual([false])
    const changed = await savePurposes(saved, onContract(saved))
    expect(changed.groundChanges).toMatchObject([{ fromGround: 'consent', toGround: 'contract' }])
  })
})

describe('a purpose in use of which the words change', () => {
  it('is not the purpose any more to which people said yes before', async () => {
    const activity = await inUse()
    const [purpose] = activity.purposes
    const subjectId = purpose?.id ?? ''
    const text = { 'consent.text_version.text': 'Ja, mail mij.', 'consent.text_version.since': '2026-01-01' }
    await saveAnswersTo(officer, { kind: 'consent', subjectId }, 0, 'method', text)
    const asked = async () => {
      const { questions } = await listActivityFindings(officer, activity.id, later)
      return questions.some(({ read }) => read === 'Q-CONSENT-RENEWAL')
    }
    const same = await savePurposes(activity, [
      { ...activity.purposes[0], groundReason: 'Vinkje' },
    ] as Activity['purposes'])
    expect(await asked()).toBe(false)
    await savePurposes(same, [
      { ...same.purposes[0], text: 'Aanbiedingen van partners sturen' },
    ] as Activity['purposes'])
    expect(await asked()).toBe(true)
  })
})

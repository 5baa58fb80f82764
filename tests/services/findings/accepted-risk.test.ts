import { beforeAll, describe, expect, it } from 'vitest'
import type { Purpose } from '@/server/domain/register/activity'
import { activityListInput } from '@/server/domain/register/activity-filter'
import { addDays, addMonths } from '@/server/domain/rules/days'
import { emptyPurpose } from '@/server/exchange/csv/lines/purpose'
import { listActivities } from '@/server/services/activities/list'
import { readActivity } from '@/server/services/activities/read'
import { saveSection } from '@/server/services/activities/save'
import { takeStep } from '@/server/services/activities/status'
import { runImport } from '@/server/services/exchange/run-import'
import { decide } from '@/server/services/findings/decide'
import { newId } from '@/server/services/ids'
import type { Member } from '@/server/services/member'
import { today as now } from '@/server/services/today'
import { draft } from '../../support/drafts'
import { makeMember, makeOrganisation } from '../../support/factories'
import { csvOf, rowsOf } from '../exchange/register-file'

// the file tells what holds on the day it is made
const today = now()
const until = addMonths(today, 6)
const reason = 'De campagne stopt over een maand.'

let officer: Member
let auditor: Member

beforeAll(async () => {
  const organisation = await makeOrganisation()
  officer = await makeMember('privacy_officer', { organisation })
  auditor = await makeMember('auditor', { organisation })
})

/** An activity without purposes and with one that says little, of which somebody accepted that. */
async function acceptedActivity(name: string, expiresOn = until) {
  const { id, version } = await draft(officer, null, name)
  const purpose = { ...emptyPurpose('Marketing'), id: newId(), proposed: false }
  const saved = await savePurpose({ id, version }, purpose)
  const about = { rule: 'A30-1B-PURPOSE-VAGUE', subjectType: 'purpose', subjectId: purpose.id, activityId: id }
  await decide(officer, { ...about, act: 'accept', version: 0, reason, expiresOn, dpoFollowed: null }, today)
  return { ...saved, purpose }
}

function savePurpose(at: { id: string; version: number }, purpose: Purpose) {
  const content = { purposes: [purpose] }
  return saveSection(officer, { id: at.id, version: at.version, section: 'purposes', content })
}

/** What the list, the page and the file say is accepted, each read by the auditor. */
async function seen(id: string, day = today) {
  const { rows } = await listActivities(auditor, activityListInput.parse({ perPage: 100, archived: true }), day)
  const row = rows.find((one) => one.id === id)
  const page = await readActivity(auditor, id, day)
  const cells = rowsOf(await csvOf(auditor)).find((cell) => cell.Id === id)
  return { list: row?.acceptedRisk, page: page.acceptedRisk, file: cells?.['Geaccepteerd risico'] }
}

const nothing = { list: null, page: null, file: '' }

describe('an accepted risk', () => {
  it('stands in the list, on the page and in the file, with its last day', async () => {
    const { id } = await draft(officer, null, 'Zonder besluit')
    expect(await seen(id)).toEqual(nothing)
    const accepted = await acceptedActivity('Met besluit')
    expect(await seen(accepted.id)).toEqual({
      list: { count: 1, until },
      page: { count: 1, until },
      file: [
        "A30-1B-PURPOSE-VAGUE Het doel 'Marketing' is te algemeen.",
        `tot en met: ${until}`,
        `reden: ${reason}`,
        `door: ${officer.userName}, ${today}`,
        'advies van de FG: geen',
      ].join(' | '),
    })
    const english = rowsOf(await csvOf(auditor, 'en')).find((cell) => cell.Id === accepted.id)
    expect(english?.['Accepted risk']).toBe(
      [
        "A30-1B-PURPOSE-VAGUE Purpose 'Marketing' is too general.",
        `until: ${until}`,
        `reason: ${reason}`,
        `by: ${officer.userName}, ${today}`,
        'advice of the DPO: none',
      ].join(' | '),
    )
  })

  it('ends after its last day', async () => {
    const { id } = await acceptedActivity('Tot over een maand', addMonths(today, 1))
    const on = async (day: string) => [(await seen(id, day)).list, (await seen(id, day)).page]
    const last = addMonths(today, 1)
    const short = { count: 1, until: last }
    expect([await on(last), await on(addDays(last, 1))]).toEqual([
      [short, short],
      [null, null],
    ])
  })

  it('is called accepted nowhere any more once the facts have changed', async () => {
    const { purpose, ...activity } = await acceptedActivity('Gewijzigd')
    await savePurpose(activity, { ...purpose, text: 'Reclame' })
    expect(await seen(activity.id)).toEqual(nothing)
  })

  it('is not told of an archived activity, which nobody judges', async () => {
    const activity = await acceptedActivity('Voorbij')
    await takeStep(officer, { id: activity.id, version: activity.version, step: 'archive' })
    expect(await seen(activity.id)).toEqual(nothing)
  })
})

describe('a file that tells of an accepted risk', () => {
  it('changes nothing where it comes from, and takes no decision along to another organisation', async () => {
    const organisation = await makeOrganisation()
    officer = await makeMember('privacy_officer', { organisation })
    auditor = await makeMember('auditor', { organisation })
    await acceptedActivity('Verhuist')
    const left = await csvOf(officer)
    await runImport(officer, { name: 'zelfde.csv', bytes: left })
    expect((await csvOf(officer)).equals(left)).toBe(true)

    const elsewhere = await makeMember('privacy_officer')
    await runImport(elsewhere, { name: 'verhuizing.csv', bytes: left })
    const [row] = rowsOf(await csvOf(elsewhere))
    expect(row).toMatchObject({ Naam: 'Verhuist', 'Geaccepteerd risico': '', 'Overige gegevens': '' })
    expect(row?.['Te ordenen']).not.toMatch(/risico|VAGUE/)
  })
})

import { beforeAll, describe, expect, it } from 'vitest'
import type { InterviewAnswer } from '@/server/domain/questions/interview-input'
import { saveSection } from '@/server/services/activities/save'
import { recordInUse } from '@/server/services/activities/status'
import { ConflictError, ForbiddenError, NotFoundError } from '@/server/services/errors'
import { newId } from '@/server/services/ids'
import { readInterview } from '@/server/services/inventory/read-interview'
import { listOwnEntries } from '@/server/services/lists/list-entries'
import { makeMember } from '../support/factories'
import { activityOf, begin, makePeople, type People, save } from '../support/interview'

let people: People

beforeAll(async () => {
  people = await makePeople()
})

const isStored = { fills: 'activity.storedByUs', value: 'yes' } as const

describe('who may answer the interview', () => {
  it('is the business owner of the draft and the officers, while others see why not', async () => {
    const { officer, owner, other, auditor } = people
    const view = await begin(owner)
    const wanted = { kind: 'whatsapp', activityId: activityOf(view).id }
    expect((await readInterview(other, wanted)).mayNotEdit).toBe('not_owner')
    expect((await readInterview(auditor, wanted)).mayNotEdit).toBe('auditor_reads_only')
    await expect(save(other, view, isStored)).rejects.toBeInstanceOf(ForbiddenError)
    await expect(save(auditor, view, isStored)).rejects.toBeInstanceOf(ForbiddenError)
    await expect(save(officer, view, isStored)).resolves.toMatchObject({ firstOpen: 'INV-Q5' })
  })

  it('is nobody of another organisation, to whom it does not exist', async () => {
    const stranger = await makeMember('admin')
    const view = await readInterview(people.owner, { kind: 'whatsapp', activityId: null })
    const { id } = activityOf(view)
    await expect(readInterview(stranger, { kind: 'whatsapp', activityId: id })).rejects.toBeInstanceOf(NotFoundError)
    await expect(save(stranger, view, isStored)).rejects.toBeInstanceOf(NotFoundError)
  })

  it('does not find a kind that does not exist, or an activity of another kind', async () => {
    const { owner } = people
    const view = await readInterview(owner, { kind: 'whatsapp', activityId: null })
    const { id } = activityOf(view)
    await expect(readInterview(owner, { kind: 'pigeon', activityId: null })).rejects.toBeInstanceOf(NotFoundError)
    await expect(readInterview(owner, { kind: 'newsletter', activityId: id })).rejects.toBeInstanceOf(NotFoundError)
    await expect(readInterview(owner, { kind: 'whatsapp', activityId: newId() })).rejects.toBeInstanceOf(NotFoundError)
  })

  it('ends for a business owner when the activity is active', async () => {
    const { officer, owner } = await makePeople()
    const view = await begin(owner)
    await recordInUse(officer, activityOf(view))
    const later = await readInterview(owner, { kind: 'whatsapp', activityId: null })
    expect(later).toMatchObject({ mayNotEdit: 'not_in_this_status', mayNotSubmit: 'not_in_this_status' })
  })
})

describe('a screen of the interview that was saved elsewhere meanwhile', () => {
  it('is a conflict, and nothing of it is kept', async () => {
    const { officer, owner } = await makePeople()
    const view = await begin(owner)
    const { id, version } = activityOf(view)
    await saveSection(officer, {
      id,
      version,
      section: 'information',
      content: { information: 'Op de website', informationLocation: '', statementVersion: '', art14Exception: null },
    })
    const answer: InterviewAnswer = {
      fills: 'activity.dataLines',
      keep: [],
      add: [{ label: 'Nooit bewaard', occurrence: 'purposeful' }],
    }
    await expect(save(owner, view, answer)).rejects.toBeInstanceOf(ConflictError)
    const entries = await listOwnEntries(owner, 'data_category')
    expect(entries.some((entry) => entry.label === 'Nooit bewaard')).toBe(false)
    const now = await readInterview(owner, { kind: 'whatsapp', activityId: id })
    expect(activityOf(now)).toMatchObject({ version: version + 1, information: 'Op de website' })
  })
})

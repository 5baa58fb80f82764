import { beforeAll, describe, expect, it } from 'vitest'
import { startActivity } from '@/server/services/activities/create'
import { readActivity } from '@/server/services/activities/read'
import { saveSection } from '@/server/services/activities/save'
import { listAnswers } from '@/server/services/answers/read-answers'
import { type SaveAnswersInput, saveAnswers } from '@/server/services/answers/save-answers'
import { ConflictError, ForbiddenError, InvalidError, NotFoundError } from '@/server/services/errors'
import { listEvents } from '@/server/services/history/list-events'
import { newId } from '@/server/services/ids'
import { type Member, reading } from '@/server/services/member'
import { versionsOf } from '@/server/services/versions'
import { adminOf, makeMember, makeOrganisation, type TestOrganisation } from '../support/factories'

let organisation: TestOrganisation
let admin: Member
let owner: Member
let other: Member
let auditor: Member

beforeAll(async () => {
  organisation = await makeOrganisation()
  admin = await adminOf(organisation)
  owner = await makeMember('business_owner', { organisation })
  other = await makeMember('business_owner', { organisation })
  auditor = await makeMember('auditor', { organisation })
})

async function draft(kind = 'whatsapp', member = owner) {
  const { id } = await startActivity(member, { kind, name: '', locale: 'nl' })
  return (await readActivity(member, id)).activity
}

type Given = SaveAnswersInput['answers'][number]
const said = (question: string, value: string, rest: Partial<Given> = {}): Given => ({
  question,
  value,
  item: '',
  note: '',
  ...rest,
})

describe('answers about an activity', () => {
  it('are kept with who gave them, raise the version of the activity and stand in its document', async () => {
    const activity = await draft()
    const about = { subjectType: 'activity' as const, subjectId: activity.id }
    const answers = [said('Q-SENDER-VISIBLE', 'yes'), said('Q-UNSUB-ADDRESS', 'unknown', { note: 'Navragen' })]
    const saved = await saveAnswers(owner, { ...about, version: activity.version, answers })
    expect(saved.version).toBe(activity.version + 1)
    expect(await listAnswers(auditor, about)).toMatchObject([
      { question: 'Q-SENDER-VISIBLE', value: 'yes', note: '', by: owner.userId },
      { question: 'Q-UNSUB-ADDRESS', value: 'unknown', note: 'Navragen', by: owner.userId },
    ])
  })

  it('keep their author when a colleague saves them unchanged, and are taken back when emptied', async () => {
    const activity = await draft()
    const about = { subjectType: 'activity' as const, subjectId: activity.id }
    const first = await saveAnswers(owner, {
      ...about,
      version: activity.version,
      answers: [said('Q-SENDER-VISIBLE', 'yes'), said('Q-UNSUB-ADDRESS', 'no')],
    })
    await saveAnswers(admin, {
      ...about,
      version: first.version,
      answers: [said('Q-SENDER-VISIBLE', 'yes'), said('Q-UNSUB-ADDRESS', '')],
    })
    expect(await listAnswers(owner, about)).toMatchObject([{ question: 'Q-SENDER-VISIBLE', by: owner.userId }])
  })

  it('are found with the answers about its purposes', async () => {
    const activity = await draft('email_marketing')
    const purpose = activity.purposes[0]?.id ?? ''
    const first = await saveAnswers(owner, {
      subjectType: 'purpose',
      subjectId: purpose,
      version: activity.version,
      answers: [said('Q-B2B-PUBLISHED', 'no')],
    })
    await saveAnswers(owner, {
      subjectType: 'consent',
      subjectId: purpose,
      version: first.version,
      answers: [said('Q-CONS-BEFORE', 'yes')],
    })
    const found = await listAnswers(owner, { activityId: activity.id })
    expect(found.map((one) => [one.subjectType, one.subjectId, one.question, one.value])).toEqual([
      ['purpose', purpose, 'Q-B2B-PUBLISHED', 'no'],
      ['consent', purpose, 'Q-CONS-BEFORE', 'yes'],
    ])
  })

  it('about a purpose go with it, in the same save, and history keeps them', async () => {
    const activity = await draft('email_marketing')
    const [gone, ...others] = activity.purposes
    const kept = await saveAnswers(owner, {
      subjectType: 'activity',
      subjectId: activity.id,
      version: activity.version,
      answers: [said('Q-UNSUB-ADDRESS', 'yes')],
    })
    const purpose = { subjectType: 'purpose' as const, subjectId: gone?.id ?? '' }
    const first = await saveAnswers(owner, {
      ...purpose,
      version: kept.version,
      answers: [said('Q-B2B-PUBLISHED', 'no')],
    })
    const consent = { subjectType: 'consent' as const, subjectId: purpose.subjectId }
    const second = await saveAnswers(owner, {
      ...consent,
      version: first.version,
      answers: [said('Q-CONS-BEFORE', 'yes')],
    })
    const content = { purposes: others }
    const saved = await saveSection(owner, { id: activity.id, version: second.version, section: 'purposes', content })
    expect((await listAnswers(owner, { activityId: activity.id })).map((one) => one.question)).toEqual([
      'Q-UNSUB-ADDRESS',
    ])
    const [after, before] = await reading(owner, (tx) => versionsOf(tx, owner, 'activity', activity.id))
    expect(after?.version).toBe(second.version + 1)
    expect(JSON.stringify(before?.document)).toContain('Q-CONS-BEFORE')
    expect(JSON.stringify(after?.document)).not.toContain('Q-CONS-BEFORE')
    const events = await listEvents(owner, { type: 'activity', id: activity.id, version: saved.version })
    const deleted = events.filter((event) => event.tableName === 'answers' && event.operation === 'delete')
    expect(deleted).toHaveLength(2)
  })

  it('fit their question, or nothing is saved', async () => {
    const activity = await draft()
    const about = { subjectType: 'activity' as const, subjectId: activity.id, version: activity.version }
    const answers = [said('Q-SENDER-VISIBLE', 'yes'), said('Q-BANNER-AP', 'yes', { item: 'purpose' })]
    const error = await saveAnswers(owner, { ...about, answers }).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(InvalidError)
    expect(error).toMatchObject({ details: { issues: [{ path: ['answers', 1], message: 'unknown_question' }] } })
    expect(await listAnswers(owner, about)).toEqual([])
  })

  it('are a conflict when the activity was saved meanwhile', async () => {
    const activity = await draft()
    const input = {
      subjectType: 'activity' as const,
      subjectId: activity.id,
      version: activity.version,
      answers: [said('Q-SENDER-VISIBLE', 'yes')],
    }
    const both = await Promise.allSettled([saveAnswers(owner, input), saveAnswers(admin, input)])
    const refused = both.filter((one) => one.status === 'rejected').map((one) => one.reason)
    expect(refused).toHaveLength(1)
    expect(refused[0]).toBeInstanceOf(ConflictError)
  })
})

describe('who may answer', () => {
  it('is whoever may edit the activity', async () => {
    const activity = await draft()
    const input = {
      subjectType: 'purpose' as const,
      subjectId: activity.purposes[0]?.id ?? '',
      version: activity.version,
      answers: [said('Q-PARENTAL', 'yes')],
    }
    await expect(saveAnswers(auditor, input)).rejects.toBeInstanceOf(ForbiddenError)
    await expect(saveAnswers(other, input)).rejects.toMatchObject({ reason: 'not_owner' })
    await expect(saveAnswers(owner, input)).resolves.toEqual({ version: activity.version + 1 })
  })

  it('finds nothing of another organisation, nor what does not exist', async () => {
    const stranger = await makeMember('admin')
    const activity = await draft()
    const about = { subjectType: 'activity' as const, subjectId: activity.id }
    const answers = [said('Q-SENDER-VISIBLE', 'yes')]
    await saveAnswers(owner, { ...about, version: activity.version, answers })
    await expect(saveAnswers(stranger, { ...about, version: 2, answers })).rejects.toBeInstanceOf(NotFoundError)
    expect(await listAnswers(stranger, about)).toEqual([])
    expect(await listAnswers(stranger, { activityId: activity.id })).toEqual([])
    for (const subjectType of ['activity', 'purpose', 'consent', 'engagement', 'agreement'] as const) {
      const nothing = { subjectType, subjectId: newId(), version: 1, answers }
      await expect(saveAnswers(owner, nothing), subjectType).rejects.toBeInstanceOf(NotFoundError)
    }
  })
})

describe('answers about the organisation', () => {
  it('are given by an administrator and raise its version', async () => {
    const about = { subjectType: 'organisation' as const, subjectId: organisation.id }
    const answers = [said('Q-EXTERNAL-AGENCY', 'yes')]
    await expect(saveAnswers(owner, { ...about, version: 1, answers })).rejects.toBeInstanceOf(ForbiddenError)
    expect(await saveAnswers(admin, { ...about, version: 1, answers })).toEqual({ version: 2 })
    await expect(saveAnswers(admin, { ...about, version: 1, answers })).rejects.toBeInstanceOf(ConflictError)
    expect(await listAnswers(auditor, about)).toMatchObject([{ question: 'Q-EXTERNAL-AGENCY', value: 'yes' }])
  })

  it('are about the own organisation only', async () => {
    const foreign = await makeOrganisation()
    const about = { subjectType: 'organisation' as const, subjectId: foreign.id, version: 1 }
    await expect(saveAnswers(admin, { ...about, answers: [] })).rejects.toBeInstanceOf(NotFoundError)
  })
})

import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { advices, auditEvents } from '@/db/schema'
import type { QuestionInput } from '@/server/domain/register/advice'
import { deleteActivity } from '@/server/services/activities/delete'
import { recordInUse } from '@/server/services/activities/status'
import { askAdvice } from '@/server/services/advice/ask'
import { answerQuestion, recordAnswer, withdrawQuestion } from '@/server/services/advice/close'
import { readDpo } from '@/server/services/advice/dpo'
import { giveAdvice } from '@/server/services/advice/give'
import { listAdvice, listWaitingAdvice } from '@/server/services/advice/list'
import { database } from '@/server/services/database'
import { listActivityFindings } from '@/server/services/findings/read-findings'
import { readRecordHistory } from '@/server/services/history/read-record'
import { newId } from '@/server/services/ids'
import { type Member, reading } from '@/server/services/member'
import { versionsOf } from '@/server/services/versions'
import { draft } from '../../support/drafts'
import {
  joinOrganisation,
  makeMember,
  makeOrganisation,
  makeUser,
  type TestOrganisation,
} from '../../support/factories'

const today = '2026-11-21'
const question = 'Mogen wij deze chats een jaar bewaren?'
const text = 'Zes maanden volstaat voor dit doel.'

let organisation: TestOrganisation
let officer: Member
let owner: Member
let other: Member
let auditor: Member
let dpo: Member

beforeAll(async () => {
  organisation = await makeOrganisation()
  officer = await makeMember('privacy_officer', { organisation })
  owner = await makeMember('business_owner', { organisation })
  other = await makeMember('business_owner', { organisation })
  auditor = await makeMember('auditor', { organisation })
  dpo = await makeMember('privacy_officer', { organisation, isDpo: true })
})

function toDpo(activityId: string, given: Partial<QuestionInput> = {}): QuestionInput {
  return { activityId, question, finding: null, to: 'dpo', ...given } as QuestionInput
}

function toAdviser(activityId: string): QuestionInput {
  return { ...toDpo(activityId), to: 'adviser', adviser: 'mr. Bos' }
}

async function askedOf(member: Member, ask = toDpo) {
  const { id: activityId } = await draft(owner, null, 'Livechat')
  return { ...(await askAdvice(member, ask(activityId), today)), activityId }
}

async function only(member: Member, activityId: string) {
  const [advice, ...rest] = await listAdvice(member, activityId)
  expect(rest).toEqual([])
  return advice
}

async function actionsOf(id: string) {
  const versions = await reading(auditor, (tx) => versionsOf(tx, auditor, 'advice', id))
  return versions.map(({ action, version }) => [version, action])
}

describe('a question to the FG', () => {
  it('waits under the activity and on the page of the FG until the FG answers', async () => {
    const asked = await askedOf(owner)
    expect(asked).toMatchObject({ state: 'waiting', question, asker: owner.userName, adviser: null, text: '' })
    expect((await listWaitingAdvice(dpo)).toAnswer.map(({ id }) => id)).toContain(asked.id)
    expect((await listWaitingAdvice(owner)).asked.map(({ id }) => id)).toContain(asked.id)

    await answerQuestion(dpo, { id: asked.id, version: 1, text })
    expect(await only(auditor, asked.activityId)).toMatchObject({
      state: 'given',
      question,
      text,
      author: dpo.userName,
    })
    expect((await listWaitingAdvice(dpo)).toAnswer.map(({ id }) => id)).not.toContain(asked.id)
    expect((await listWaitingAdvice(owner)).asked.map(({ id }) => id)).not.toContain(asked.id)
  })

  it('is answered by the FG and nobody else', async () => {
    const { id } = await askedOf(owner)
    for (const member of [officer, owner]) {
      const attempt = answerQuestion(member, { id, version: 1, text })
      await expect(attempt).rejects.toMatchObject({ code: 'forbidden', details: { reason: 'dpo_only' } })
    }
    const attempt = answerQuestion(auditor, { id, version: 1, text })
    await expect(attempt).rejects.toMatchObject({ code: 'forbidden', details: { reason: 'auditor_reads_only' } })
  })

  it('is not there for the FG of another organisation', async () => {
    const asked = await askedOf(owner)
    const stranger = await makeMember('privacy_officer', { isDpo: true })
    const attempt = answerQuestion(stranger, { id: asked.id, version: 1, text })
    await expect(attempt).rejects.toMatchObject({ code: 'not_found' })
    expect(await listAdvice(stranger, asked.activityId)).toEqual([])
    expect(await listWaitingAdvice(stranger)).toEqual({ toAnswer: [], asked: [] })
  })

  it('is answered once: a second answer is a conflict, whatever version it names', async () => {
    const { id, activityId } = await askedOf(owner)
    await answerQuestion(dpo, { id, version: 1, text })
    for (const version of [1, 2]) {
      const again = answerQuestion(dpo, { id, version, text: 'Iets anders.' })
      await expect(again).rejects.toMatchObject({ code: 'conflict', details: { currentVersion: 2 } })
    }
    expect((await only(owner, activityId))?.text).toBe(text)
  })

  it('keeps its question and its answer in the history, in the audit trail and in versions', async () => {
    const { id, activityId } = await askedOf(owner)
    await answerQuestion(dpo, { id, version: 1, text })
    expect(await actionsOf(id)).toEqual([
      [2, 'advice:answer'],
      [1, 'advice:ask'],
    ])
    const { advice } = await readRecordHistory(auditor, { type: 'activity', id: activityId })
    expect(advice).toEqual([expect.objectContaining({ question, text, asker: owner.userName, author: dpo.userName })])
    const events = await reading(auditor, (tx) =>
      tx
        .select({ action: auditEvents.action, actorId: auditEvents.actorId })
        .from(auditEvents)
        .where(and(eq(auditEvents.tableName, 'advices'), eq(auditEvents.rowKey, id)))
        .orderBy(auditEvents.sequence),
    )
    expect(events).toEqual([
      { action: 'advice:ask', actorId: owner.userId },
      { action: 'advice:answer', actorId: dpo.userId },
    ])
  })

  it('cannot be put when no member is the FG, nor by the FG', async () => {
    const without = await makeMember('privacy_officer')
    const { id } = await draft(without, null, 'Livechat')
    const issue = (message: string) => ({ details: { issues: [{ path: ['to'], message }] } })
    expect(await readDpo(without)).toEqual({ names: [], isMe: false })
    await expect(askAdvice(without, toDpo(id), today)).rejects.toMatchObject(issue('no_dpo'))
    await expect(askedOf(dpo)).rejects.toMatchObject(issue('own_dpo'))
  })

  it('does not count an FG who left or only reads', async () => {
    const place = await makeOrganisation()
    await joinOrganisation(place, await makeUser(), 'privacy_officer', { isDpo: true, endsOn: '2020-01-01' })
    await makeMember('auditor', { organisation: place, isDpo: true })
    const reader = await makeMember('privacy_officer', { organisation: place })
    expect((await readDpo(reader)).names).toEqual([])
  })
})

describe('who may ask', () => {
  it('is the owner of a draft, and the officers whatever its state', async () => {
    const activity = await draft(owner, null, 'Livechat')
    const attempt = (member: Member) => askAdvice(member, toDpo(activity.id), today)
    await expect(attempt(other)).rejects.toMatchObject({ details: { reason: 'not_owner' } })
    await expect(attempt(auditor)).rejects.toMatchObject({ details: { reason: 'auditor_reads_only' } })
    await recordInUse(officer, activity)
    await expect(attempt(owner)).rejects.toMatchObject({ details: { reason: 'not_in_this_status' } })
    await expect(attempt(officer)).resolves.toMatchObject({ question })
  })

  it('is nobody of another organisation', async () => {
    const { id } = await draft(owner, null, 'Livechat')
    const stranger = await makeMember('admin')
    await expect(askAdvice(stranger, toAdviser(id), today)).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('a question to an adviser outside', () => {
  const answer = { text, adviser: 'mr. dr. Bos', givenOn: '2026-11-20' }

  it('waits until who asked writes down the answer, with the name and the day', async () => {
    const { id, activityId, organisation: name } = await askedOf(owner, toAdviser)
    expect(name).toBe(owner.organisationName)
    expect((await listWaitingAdvice(dpo)).toAnswer.map((one) => one.id)).not.toContain(id)
    await recordAnswer(owner, { id, version: 1, ...answer }, today)
    expect(await only(auditor, activityId)).toMatchObject({ state: 'given', ...answer, author: owner.userName })
  })

  it('is also closed by who asked once the activity is active, and by a privacy officer', async () => {
    const activity = await draft(owner, null, 'Livechat')
    const [mine, theirs] = [
      await askAdvice(owner, toAdviser(activity.id), today),
      await askAdvice(owner, toAdviser(activity.id), today),
    ]
    await recordInUse(officer, activity)
    await expect(recordAnswer(owner, { id: mine.id, version: 1, ...answer }, today)).resolves.toMatchObject({
      version: 2,
    })
    await expect(recordAnswer(officer, { id: theirs.id, version: 1, ...answer }, today)).resolves.toMatchObject({
      version: 2,
    })
  })

  it('is left alone by another owner and by the auditor', async () => {
    const { id } = await askedOf(owner, toAdviser)
    const attempt = (member: Member) => recordAnswer(member, { id, version: 1, ...answer }, today)
    await expect(attempt(other)).rejects.toMatchObject({ details: { reason: 'not_asker' } })
    await expect(attempt(auditor)).rejects.toMatchObject({ details: { reason: 'auditor_reads_only' } })
    await expect(attempt(await makeMember('admin'))).rejects.toMatchObject({ code: 'not_found' })
  })

  it('has no answer that is still to come', async () => {
    const { id } = await askedOf(owner, toAdviser)
    const attempt = recordAnswer(owner, { id, version: 1, ...answer, givenOn: '2026-11-22' }, today)
    await expect(attempt).rejects.toMatchObject({
      details: { issues: [{ path: ['givenOn'], message: 'in_the_future' }] },
    })
  })

  it('is not answered by the FG in the name of the adviser, nor the other way round', async () => {
    const outside = await askedOf(owner, toAdviser)
    const inside = await askedOf(owner)
    await expect(answerQuestion(dpo, { id: outside.id, version: 1, text })).rejects.toMatchObject({ code: 'not_found' })
    const attempt = recordAnswer(officer, { id: inside.id, version: 1, ...answer }, today)
    await expect(attempt).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('a question that is withdrawn', () => {
  it('stays on record and waits no more', async () => {
    const { id, activityId } = await askedOf(owner)
    await withdrawQuestion(owner, { id, version: 1 })
    expect(await only(auditor, activityId)).toMatchObject({ state: 'withdrawn', question })
    expect((await listWaitingAdvice(dpo)).toAnswer.map((one) => one.id)).not.toContain(id)
    await expect(answerQuestion(dpo, { id, version: 2, text })).rejects.toMatchObject({ code: 'conflict' })
  })

  it('had no answer yet: what was answered stays', async () => {
    const { id } = await askedOf(owner)
    await answerQuestion(dpo, { id, version: 1, text })
    await expect(withdrawQuestion(owner, { id, version: 2 })).rejects.toMatchObject({ code: 'conflict' })
    const { id: waiting } = await askedOf(owner)
    const attempt = withdrawQuestion(other, { id: waiting, version: 1 })
    await expect(attempt).rejects.toMatchObject({ details: { reason: 'not_asker' } })
  })
})

describe('a question about a finding', () => {
  const rule = 'A30-1B-PURPOSE'
  const about = (id: string) => ({ rule, subjectType: 'activity', subjectId: id })

  async function findingOf(member: Member, activityId: string) {
    const { findings } = await listActivityFindings(member, activityId, today)
    return findings.find((finding) => finding.rule === rule)
  }

  it('keeps what the finding said, and stands beside the finding with its answer', async () => {
    const { id: activityId } = await draft(owner, null, 'Livechat')
    const asked = await askAdvice(owner, toDpo(activityId, { finding: about(activityId) }), today)
    expect(asked.finding).toMatchObject({ key: `${rule}:activity:${activityId}` })
    expect(asked.finding?.says.nl).toBe('Er is geen doel vastgelegd.')
    expect(asked.finding?.cites.length).toBeGreaterThan(0)
    expect((await findingOf(auditor, activityId))?.advice).toMatchObject([{ state: 'waiting', question }])
    await answerQuestion(dpo, { id: asked.id, version: 1, text })
    const finding = await findingOf(auditor, activityId)
    expect(finding?.advice).toMatchObject([{ state: 'given', text, author: dpo.userName }])
    expect(finding?.decision).toBeNull()
  })

  it('is not shown beside the finding of another activity, and no longer once it is withdrawn', async () => {
    const { id: activityId } = await draft(owner, null, 'Livechat')
    const { id: elsewhere } = await draft(owner, null, 'Telefoon')
    const asked = await askAdvice(owner, toDpo(activityId, { finding: about(activityId) }), today)
    expect((await findingOf(owner, elsewhere))?.advice).toEqual([])
    await withdrawQuestion(owner, { id: asked.id, version: 1 })
    expect((await findingOf(owner, activityId))?.advice).toEqual([])
  })

  it('cannot be put when the rules do not find it there', async () => {
    const { id: activityId } = await draft(owner, null, 'Livechat')
    const { id: elsewhere } = await draft(owner, null, 'Telefoon')
    for (const finding of [about(elsewhere), { ...about(activityId), rule: 'NO-SUCH-RULE' }]) {
      const attempt = askAdvice(owner, toDpo(activityId, { finding }), today)
      await expect(attempt).rejects.toMatchObject({ code: 'not_found' })
    }
  })

  it('is offered to who may ask about the activity', async () => {
    const { id } = await draft(owner, null, 'Livechat')
    const mayAsk = async (member: Member) => (await findingOf(member, id))?.activity?.mayAsk
    expect([await mayAsk(owner), await mayAsk(officer), await mayAsk(other), await mayAsk(auditor)]).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})

describe('advice', () => {
  it('is also given by the FG without a question', async () => {
    const { id } = await draft(owner, null, 'Livechat')
    await giveAdvice(dpo, { activityId: id, text })
    expect(await only(auditor, id)).toMatchObject({ state: 'given', question: '', text, author: dpo.userName })
  })

  it('of before there were questions is still there', async () => {
    const { id: activityId } = await draft(owner, null, 'Livechat')
    const scope = { organisationId: organisation.id, actorId: dpo.userId, action: 'activity:advise' }
    const old = { id: newId(), organisationId: organisation.id, activityId, text, authorId: dpo.userId, at: new Date() }
    await database().withOrganisation(scope, (tx) => tx.insert(advices).values(old))
    expect(await only(owner, activityId)).toMatchObject({ state: 'given', question: '', text, author: dpo.userName })
  })

  it('keeps hostile text as text', async () => {
    const { id: activityId } = await draft(owner, null, 'Livechat')
    const hostile = `<script>alert(1)</script> '; drop table advices; -- {name} =cmd()`
    const asked = await askAdvice(owner, toDpo(activityId, { question: hostile }), today)
    await answerQuestion(dpo, { id: asked.id, version: 1, text: hostile })
    expect(await only(owner, activityId)).toMatchObject({ question: hostile, text: hostile })
  })

  it('tells the reader what can be done with it, and the auditor nothing', async () => {
    const { activityId } = await askedOf(owner, toAdviser)
    const may = async (member: Member) => {
      const advice = await only(member, activityId)
      return [advice?.mayAnswer, advice?.mayRecord, advice?.mayWithdraw]
    }
    expect(await may(owner)).toEqual([false, true, true])
    expect(await may(officer)).toEqual([false, true, true])
    expect(await may(other)).toEqual([false, false, false])
    expect(await may(auditor)).toEqual([false, false, false])
  })

  it('goes with a draft that is deleted, and its history is closed', async () => {
    const activity = await draft(owner, null, 'Livechat')
    const { id } = await askAdvice(owner, toDpo(activity.id), today)
    await deleteActivity(officer, activity)
    expect(await actionsOf(id)).toEqual([
      [2, 'advice:delete'],
      [1, 'advice:ask'],
    ])
  })
})

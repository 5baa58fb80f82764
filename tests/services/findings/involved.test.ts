import { beforeAll, describe, expect, it } from 'vitest'
import { activityListInput } from '@/server/domain/register/activity-filter'
import { emptyContract } from '@/server/domain/register/new-contract'
import { emptyEngagement } from '@/server/domain/register/new-engagement'
import { emptyParty } from '@/server/domain/register/party'
import { listActivities } from '@/server/services/activities/list'
import { takeStep } from '@/server/services/activities/status'
import { createContract } from '@/server/services/contracts/save'
import { addEngagement } from '@/server/services/engagements/save'
import { NotFoundError } from '@/server/services/errors'
import { decide } from '@/server/services/findings/decide'
import {
  listContractFindings,
  listOrganisationFindings,
  listPartyFindings,
} from '@/server/services/findings/involved-findings'
import { listActivityFindings, listFindings } from '@/server/services/findings/read-findings'
import type { Member } from '@/server/services/member'
import { createParty } from '@/server/services/parties/save'
import { draft } from '../../support/drafts'
import { makeMember, makeOrganisation } from '../../support/factories'

const today = '2026-11-21'
const clausesMissing = 'AGR-CLAUSES'

type Listed = Awaited<ReturnType<typeof listFindings>>

let officer: Member
let auditor: Member
let room: Listed
const ids = { first: '', second: '', archived: '', trengo: '', meta: '', gone: '', idle: '', shared: '', unused: '' }

async function engage(activityId: string, partyId: string, product: string) {
  const facts = { ...emptyEngagement(product), role: 'processor' as const }
  return (await addEngagement(officer, { activityId, party: { from: 'known', partyId }, facts })).id
}

async function makeParty(name: string) {
  return (await createParty(officer, emptyParty(name))).id
}

/** Two activities with Trengo under one contract of Trengo, which covers Meta in the second as well. */
beforeAll(async () => {
  const organisation = await makeOrganisation()
  officer = await makeMember('privacy_officer', { organisation })
  auditor = await makeMember('auditor', { organisation })
  for (const name of ['first', 'second', 'archived'] as const) ids[name] = (await draft(officer, null, name)).id
  for (const name of ['trengo', 'meta', 'gone', 'idle'] as const) ids[name] = await makeParty(name)
  const engagementIds = [
    await engage(ids.first, ids.trengo, 'Inbox'),
    await engage(ids.second, ids.trengo, 'Chatbot'),
    await engage(ids.second, ids.meta, 'Audiences'),
  ]
  await engage(ids.second, ids.meta, 'Pixel')
  await engage(ids.archived, ids.gone, 'Oud')
  await takeStep(officer, { id: ids.archived, version: 1, step: 'archive' })
  const clauses = emptyContract('dpa', ids.trengo).clauses.map((one) => ({ ...one, answer: 'no' as const }))
  const signed = { ...emptyContract('dpa', ids.trengo), title: 'Overeenkomst', signedOn: '2025-01-01', clauses }
  ids.shared = (await createContract(officer, { ...signed, engagementIds })).id
  ids.unused = (await createContract(officer, { ...signed, title: 'Los' })).id
  room = await listFindings(officer, today)
})

const told = (rows: readonly { key: string }[]) => rows.map(({ key }) => key).sort()

describe('what the rules say of a party', () => {
  it.each(['trengo', 'meta'] as const)('is what the room of findings says of %s, over all activities', async (name) => {
    const { findings, questions } = await listPartyFindings(auditor, ids[name], today)
    expect(told(findings)).toEqual(told(room.findings.filter(({ parties }) => parties.includes(ids[name]))))
    expect(told(questions)).toEqual(told(room.questions.filter(({ parties }) => parties.includes(ids[name]))))
    expect(findings.some(({ subject }) => subject.type === 'engagement')).toBe(true)
    expect(questions.length).toBeGreaterThan(0)
  })

  it('holds what its contract lacks once, also where somebody else signed it', async () => {
    for (const name of ['trengo', 'meta'] as const) {
      const { findings, contracts } = await listPartyFindings(officer, ids[name], today)
      const lacking = findings.filter(({ rule }) => rule === clausesMissing)
      expect(lacking.map(({ subject, contracts }) => [subject.id, contracts])).toEqual([[ids.shared, [ids.shared]]])
      expect(contracts).toEqual([{ id: ids.shared, name: 'Overeenkomst' }])
    }
  })

  it('is nothing, not even in order, for who takes part in nothing or only in what is archived', async () => {
    for (const name of ['idle', 'gone'] as const) {
      const { findings, questions, isJudged } = await listPartyFindings(officer, ids[name], today)
      expect([findings, questions, isJudged]).toEqual([[], [], false])
    }
  })
})

describe('what the rules say of a contract', () => {
  it('is what the room says of it and of the engagements it covers', async () => {
    const { findings } = await listContractFindings(auditor, ids.shared, today)
    expect(told(findings)).toEqual(told(room.findings.filter(({ contracts }) => contracts.includes(ids.shared))))
    const types = new Set(findings.map(({ subject }) => subject.type))
    expect([...types].sort()).toEqual(['agreement', 'engagement'])
    expect(findings.every(({ subject }) => !subject.label.nl.includes('Pixel'))).toBe(true)
  })

  it('is nothing as long as it covers nothing', async () => {
    const { findings, isJudged } = await listContractFindings(officer, ids.unused, today)
    expect([findings, isJudged]).toEqual([[], false])
  })
})

describe('what the rules say of the organisation', () => {
  it('is what the room says of no activity', async () => {
    const { findings } = await listOrganisationFindings(auditor, today)
    expect(told(findings)).toEqual(told(room.findings.filter(({ activity }) => activity === null)))
    expect(findings.some(({ scope }) => scope === 'organisation')).toBe(true)
  })
})

describe('a finding about a contract that two activities share', () => {
  it('is found for both of them, and once in the room', async () => {
    expect(room.findings.filter(({ rule }) => rule === clausesMissing)).toHaveLength(1)
    for (const activityId of [ids.first, ids.second]) {
      const { findings } = await listActivityFindings(officer, activityId, today)
      expect(told(findings)).toEqual(told(room.findings.filter(({ activities }) => activities.includes(activityId))))
    }
  })

  it('is accepted for both of them', async () => {
    const about = { rule: clausesMissing, subjectType: 'agreement', subjectId: ids.shared, activityId: ids.first }
    const accepting = { act: 'accept' as const, reason: 'Wordt dit jaar vervangen.', expiresOn: '2026-12-31' }
    await decide(officer, { ...about, ...accepting, version: 0, dpoFollowed: null }, today)
    const standingOf = async (listed: Promise<Listed>) =>
      (await listed).findings.find(({ rule }) => rule === clausesMissing)?.standing
    const places = [
      listActivityFindings(officer, ids.second, today),
      listPartyFindings(officer, ids.meta, today),
      listContractFindings(officer, ids.shared, today),
    ]
    expect(await Promise.all(places.map(standingOf))).toEqual(['accepted', 'accepted', 'accepted'])
    const { rows } = await listActivities(auditor, activityListInput.parse({ perPage: 100 }), today)
    const accepted = rows.filter(({ acceptedRisk }) => acceptedRisk !== null)
    expect(accepted.map(({ id, acceptedRisk }) => [id, acceptedRisk])).toEqual(
      [ids.first, ids.second].map((id) => [id, { count: 1, until: '2026-12-31' }]),
    )
  })
})

describe('a party or contract of another organisation', () => {
  it('does not exist', async () => {
    const stranger = await makeMember('admin')
    await expect(listPartyFindings(stranger, ids.trengo, today)).rejects.toBeInstanceOf(NotFoundError)
    await expect(listContractFindings(stranger, ids.shared, today)).rejects.toBeInstanceOf(NotFoundError)
  })
})

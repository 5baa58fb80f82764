import { and, eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Transaction } from '@/db/client'
import { decisions } from '@/db/schema'
import type { Step } from '@/server/domain/register/activity-step'
import { organisationContent } from '@/server/domain/register/organisation'
import { changeMany } from '@/server/services/activities/change-many'
import { readActivity } from '@/server/services/activities/read'
import { takeStep } from '@/server/services/activities/status'
import { listMyWork } from '@/server/services/activities/work'
import { listActivityFindings } from '@/server/services/findings/read-findings'
import { type Member, writing } from '@/server/services/member'
import { readOrganisation } from '@/server/services/organisations/read-organisation'
import { saveOrganisation } from '@/server/services/organisations/save-organisation'
import { acceptEverything } from '../support/approval'
import { draft } from '../support/drafts'
import { makeMember, makeOrganisation } from '../support/factories'

const day = '2026-11-21'
const after = '2100-01-01'

let admin: Member
let officer: Member
let colleague: Member
let owner: Member

beforeAll(async () => {
  const organisation = await makeOrganisation()
  admin = await makeMember('admin', { organisation })
  officer = await makeMember('privacy_officer', { organisation })
  colleague = await makeMember('privacy_officer', { organisation })
  owner = await makeMember('business_owner', { organisation })
})

const now = async (member: Member, id: string) => (await readActivity(member, id)).activity

async function step(member: Member, id: string, what: Step, remark?: string) {
  const { version } = await now(member, id)
  return takeStep(member, { id, version, step: what, ...(remark === undefined ? {} : { remark }) }, day)
}

async function setApprovalByAnother(approvalByAnother: boolean) {
  const { version, ...present } = await readOrganisation(admin)
  await saveOrganisation(admin, { content: { ...organisationContent.parse(present), approvalByAnother }, version })
}

const stopped = { details: { issues: [{ path: ['status'], message: 'stopped_by_findings' }] } }

/** How many transactions wait until somebody else in their organisation has saved. */
async function countWaiting(tx: Transaction): Promise<number> {
  const [row] = await tx.execute<{ waiting: number }>(sql`
    select count(*)::int as waiting from pg_locks l join pg_database d on d.oid = l.database
    where d.datname = current_database() and l.locktype = 'advisory' and not l.granted`)
  return row?.waiting ?? 0
}

describe('the approval of an activity', () => {
  it('waits for blocking findings and for questions of blocking rules', async () => {
    const { id } = await draft(officer)
    const { counts } = await listActivityFindings(officer, id, day)
    expect(counts.stopping).toBeGreaterThan(10)
    await expect(step(officer, id, 'activate')).rejects.toMatchObject(stopped)
    expect((await now(officer, id)).status).toBe('concept')
  })

  it('still waits when the findings are accepted and a question is not', async () => {
    const { id } = await draft(officer)
    await acceptEverything(officer, id, day, ['gap'])
    const { counts } = await listActivityFindings(officer, id, day)
    expect(counts.stopping).toBeGreaterThan(0)
    await expect(step(officer, id, 'activate')).rejects.toMatchObject(stopped)
  })

  it('goes through when all of it is accepted, and what nobody knows stays visible as accepted', async () => {
    const { id } = await draft(officer)
    await acceptEverything(officer, id, day)
    await expect(step(officer, id, 'activate')).resolves.toMatchObject({
      status: 'active',
      approvedBy: officer.userId,
    })
    const { findings } = await listActivityFindings(officer, id, day)
    const unanswered = findings.filter(({ outcome }) => outcome === 'open')
    expect(unanswered.length).toBeGreaterThan(0)
    expect(unanswered.every(({ standing }) => standing === 'accepted')).toBe(true)
    expect(unanswered.every(({ message }) => message.nl.startsWith('Nog te beantwoorden: '))).toBe(true)
  })

  it('waits again once an acceptance has ended', async () => {
    const { id } = await draft(officer)
    await acceptEverything(officer, id, day)
    expect((await listActivityFindings(officer, id, day)).counts.stopping).toBe(0)
    const { version } = await now(officer, id)
    await expect(takeStep(officer, { id, version, step: 'activate' }, after)).rejects.toMatchObject(stopped)
  })

  it('looks at what a colleague leaves who is saving at that moment', async () => {
    const { id, version } = await draft(officer)
    await acceptEverything(officer, id, day)
    const ours = and(eq(decisions.organisationId, officer.organisationId), eq(decisions.activityId, id))
    const approval = await writing(colleague, 'finding.decide', 'finding:withdraw', async (tx) => {
      await tx.delete(decisions).where(ours)
      const attempt = takeStep(officer, { id, version, step: 'activate' }, day)
      const refused = expect(attempt).rejects.toMatchObject(stopped)
      await vi.waitFor(async () => expect(await countWaiting(tx)).toBe(1))
      return { refused }
    })
    await approval.refused
    expect((await now(officer, id)).status).toBe('concept')
  })

  it('does not wait for what concerns the whole organisation', async () => {
    const { id } = await draft(officer)
    const { findings } = await listActivityFindings(officer, id, day)
    expect(findings.filter(({ scope, stops }) => scope === 'organisation' && stops)).toEqual([])
  })
})

describe('an activity that is given back', () => {
  it('says why, to its owner too, until it is submitted again', async () => {
    const { id } = await draft(owner)
    await step(owner, id, 'submit')
    const remark = 'De bewaartermijn van de gesprekken ontbreekt.'
    await expect(step(officer, id, 'return', remark)).resolves.toMatchObject({
      status: 'concept',
      returnRemark: remark,
    })
    const { owned } = await listMyWork(owner)
    expect(owned.find((row) => row.id === id)?.returnRemark).toBe(remark)
    await expect(step(owner, id, 'submit')).resolves.toMatchObject({ status: 'in_review', returnRemark: '' })
  })

  it('is not given back without a remark', async () => {
    const { id } = await draft(owner)
    await step(owner, id, 'submit')
    const missing = { details: { issues: [{ path: ['remark'], message: 'required' }] } }
    await expect(step(officer, id, 'return')).rejects.toMatchObject(missing)
    await expect(step(officer, id, 'return', '')).rejects.toMatchObject(missing)
    expect((await now(officer, id)).status).toBe('in_review')
  })
})

describe('approval by somebody else, when the organisation wants it', () => {
  it('refuses who submitted, and what nobody submitted', async () => {
    const { id } = await draft(officer)
    await acceptEverything(officer, id, day)
    await setApprovalByAnother(true)
    await expect(step(officer, id, 'activate')).rejects.toMatchObject({ details: { reason: 'submit_first' } })
    await step(officer, id, 'submit')
    await expect(step(officer, id, 'activate')).rejects.toMatchObject({ details: { reason: 'submitted_it' } })
    expect((await readActivity(officer, id)).refusals['activity.activate']).toBe('submitted_it')
    await expect(step(colleague, id, 'activate')).resolves.toMatchObject({ approvedBy: colleague.userId })
  })

  it('holds for several at a time, and for what was submitted before the organisation wanted it', async () => {
    await setApprovalByAnother(false)
    const { id } = await draft(officer)
    await acceptEverything(officer, id, day)
    const { version } = await step(officer, id, 'submit')
    await setApprovalByAnother(true)
    const input = { activities: [{ id, version }], change: { set: 'step' as const, step: 'activate' as const } }
    const refused = { id, code: 'forbidden', details: { reason: 'submitted_it' } }
    expect(await changeMany(officer, input)).toEqual({ changed: [], refused: [refused] })
    expect(await changeMany(colleague, input)).toMatchObject({ changed: [id] })
  })

  it('lets one person do both when it does not', async () => {
    await setApprovalByAnother(false)
    const { id } = await draft(officer)
    await acceptEverything(officer, id, day)
    await step(officer, id, 'submit')
    await expect(step(officer, id, 'activate')).resolves.toMatchObject({ status: 'active' })
  })
})

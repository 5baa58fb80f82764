import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { assessments } from '@/db/schema'
import { listAssessments } from '@/server/services/assessments/list'
import { readAssessment } from '@/server/services/assessments/read'
import { signAssessment } from '@/server/services/assessments/sign'
import { ConflictError, ForbiddenError, InvalidError, NotFoundError } from '@/server/services/errors'
import { type Member, reading } from '@/server/services/member'
import { versionsOf } from '@/server/services/versions'
import { criteria, saveAnswersTo as save, screened } from '../support/assessments'
import { draft } from '../support/drafts'
import { makeMember, makeMembers, makeOrganisation, type TestOrganisation } from '../support/factories'

let organisation: TestOrganisation
let owner: Member
let officer: Member
let auditor: Member

beforeAll(async () => {
  organisation = await makeOrganisation()
  const members = await makeMembers(organisation)
  owner = members.business_owner
  officer = members.privacy_officer
  auditor = members.auditor
})

describe('an assessment', () => {
  it('is not there until somebody saves, and goes on later where it was left', async () => {
    const { id } = await draft(owner)
    const at = { kind: 'dpia_prescreen' as const, subjectId: id }
    expect(await readAssessment(auditor, at)).toMatchObject({ version: 0, content: {}, saved: null, signed: null })
    await save(owner, at, 0, 'art35_3', { 'dpia.art35_3': { a: 'yes' } })
    await save(owner, at, 1, 'wp248', { 'dpia.wp248': { c1: 'unknown' } })
    const found = await readAssessment(auditor, at)
    expect(found.version).toBe(2)
    expect(found.content).toEqual({ 'dpia.art35_3': { a: 'yes' }, 'dpia.wp248': { c1: 'unknown' } })
    expect(found.saved?.by).toBe(owner.userName)
  })

  it('loses in a save only what that section leaves open', async () => {
    const { id } = await draft(owner)
    const at = { kind: 'dpia' as const, subjectId: id }
    await save(owner, at, 0, 'description', { description: 'Klanten chatten.', context: 'Nieuw kanaal.' })
    await save(owner, at, 1, 'data', { data: 'Namen en berichten.' })
    await save(owner, at, 2, 'description', { description: 'Klanten chatten met ons.', context: '  ' })
    expect((await readAssessment(owner, at)).content).toEqual({
      description: 'Klanten chatten met ons.',
      data: 'Namen en berichten.',
    })
  })

  it('keeps every version whole', async () => {
    const { id } = await draft(owner)
    const at = { kind: 'dpia' as const, subjectId: id }
    await save(owner, at, 0, 'data', { data: 'Namen.' })
    await save(owner, at, 1, 'data', { data: 'Namen en nummers.' })
    const [entry] = (await listAssessments(owner, id)).filter((one) => one.kind === 'dpia')
    expect(entry?.state?.version).toBe(2)
    const kept = await reading(owner, async (tx) => {
      const [row] = await tx.select().from(assessments).where(eq(assessments.subjectId, id))
      return versionsOf(tx, owner, 'assessment', row?.id ?? '')
    })
    expect(kept.map(({ version, action }) => [version, action])).toEqual([
      [2, 'assessment:save'],
      [1, 'assessment:create'],
    ])
    expect(kept[1]?.document).toMatchObject({ kind: 'dpia', content: { data: 'Namen.' } })
  })

  it('is a conflict when somebody else saved in between, also at its very beginning', async () => {
    const { id } = await draft(owner)
    const at = { kind: 'dpia' as const, subjectId: id }
    const both = await Promise.allSettled([
      save(owner, at, 0, 'data', { data: 'Een.' }),
      save(officer, at, 0, 'data', { data: 'Twee.' }),
    ])
    const refused = both.filter((one) => one.status === 'rejected').map((one) => one.reason)
    expect(refused).toHaveLength(1)
    expect(refused[0]).toBeInstanceOf(ConflictError)
    await save(owner, at, 1, 'data', { data: 'Drie.' })
    await expect(save(officer, at, 1, 'data', { data: 'Vier.' })).rejects.toMatchObject({
      details: { currentVersion: 2 },
    })
  })

  it('refuses answers that do not fit the questions, by name', async () => {
    const { id } = await draft(owner)
    const at = { kind: 'dpia_prescreen' as const, subjectId: id }
    await expect(save(owner, at, 0, 'outcome', { 'dpia.outcome': 'perhaps' })).rejects.toMatchObject({
      details: { issues: [{ path: ['content', 'dpia.outcome'] }] },
    })
    await expect(save(owner, at, 0, 'outcome', { 'dpia.wp248': { c1: 'yes' } })).rejects.toBeInstanceOf(InvalidError)
    await expect(save(owner, at, 0, 'nowhere', {})).rejects.toBeInstanceOf(InvalidError)
    expect((await readAssessment(owner, at)).version).toBe(0)
  })
})

describe('the signature', () => {
  it('asks that everything needed is answered', async () => {
    const { id } = await draft(owner)
    const at = { kind: 'dpia_prescreen' as const, subjectId: id }
    await save(owner, at, 0, 'wp248', { 'dpia.wp248': { ...criteria, c9: '' } })
    const error = await signAssessment(officer, { ...at, version: 1 }).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(InvalidError)
    expect(error).toMatchObject({
      details: {
        issues: ['dpia.art35_3', 'dpia.ap_list', 'dpia.wp248', 'dpia.outcome'].map((item) => ({
          path: ['content', item],
          message: 'assessment_incomplete',
        })),
      },
    })
  })

  it('asks why the outcome is another one than the answers point to', async () => {
    const { id } = await draft(owner)
    const at = await screened(owner, id)
    const always = { 'dpia.art35_3': { a: 'yes', b: 'no', c: 'no' } }
    await save(owner, at, 4, 'art35_3', always)
    await expect(signAssessment(officer, { ...at, version: 5 })).rejects.toMatchObject({
      details: { issues: [{ path: ['content', 'dpia.not_needed_reason'], message: 'assessment_incomplete' }] },
    })
    const outcome = { 'dpia.outcome': 'not_required', 'dpia.not_needed_reason': 'De beslissing neemt een mens.' }
    await save(owner, at, 5, 'outcome', outcome)
    await expect(signAssessment(officer, { ...at, version: 6 })).resolves.toEqual({ version: 7 })
  })

  it('names who signed and when, and is taken back by the next save', async () => {
    const { id } = await draft(owner)
    const at = await screened(owner, id)
    await signAssessment(officer, { ...at, version: 4 })
    const signed = await readAssessment(auditor, at)
    expect(signed).toMatchObject({ version: 5, signed: { by: officer.userName } })
    expect(signed.signed?.at).toBeInstanceOf(Date)
    await save(owner, at, 5, 'outcome', { 'dpia.outcome': 'doubt' })
    expect(await readAssessment(auditor, at)).toMatchObject({ version: 6, signed: null })
  })

  it('is for who may activate; the FG advises and does not sign', async () => {
    const { id } = await draft(owner)
    const at = await screened(owner, id)
    const dpo = await makeMember('privacy_officer', { organisation, isDpo: true })
    await expect(signAssessment(owner, { ...at, version: 4 })).rejects.toBeInstanceOf(ForbiddenError)
    await expect(signAssessment(auditor, { ...at, version: 4 })).rejects.toBeInstanceOf(ForbiddenError)
    await expect(signAssessment(dpo, { ...at, version: 4 })).rejects.toMatchObject({ reason: 'dpo_does_not_approve' })
    expect((await readAssessment(dpo, at)).refusals.sign).toBe('dpo_does_not_approve')
    await expect(signAssessment(officer, { ...at, version: 3 })).rejects.toBeInstanceOf(ConflictError)
  })
})

describe('who may fill in an assessment', () => {
  it('is whoever may edit the activity', async () => {
    const { id } = await draft(owner)
    const other = await makeMember('business_owner', { organisation })
    const at = { kind: 'profile' as const, subjectId: id }
    const answer = { makes_profile: 'no' }
    await expect(save(auditor, at, 0, 'data', answer)).rejects.toMatchObject({ reason: 'auditor_reads_only' })
    await expect(save(other, at, 0, 'data', answer)).rejects.toMatchObject({ reason: 'not_owner' })
    await expect(save(owner, at, 0, 'data', answer)).resolves.toEqual({ version: 1 })
    expect((await readAssessment(other, at)).refusals).toEqual({ edit: 'not_owner', sign: 'role' })
  })

  it('finds nothing of another organisation, nor a subject of another sort', async () => {
    const stranger = await makeMember('admin')
    const activity = await draft(owner)
    const at = { kind: 'profile' as const, subjectId: activity.id }
    await expect(readAssessment(stranger, at)).rejects.toBeInstanceOf(NotFoundError)
    await expect(save(stranger, at, 0, 'data', {})).rejects.toBeInstanceOf(NotFoundError)
    await expect(listAssessments(stranger, activity.id)).rejects.toBeInstanceOf(NotFoundError)
    for (const kind of ['lia', 'role', 'transfer'] as const) {
      const wrong = { kind, subjectId: activity.id }
      await expect(readAssessment(owner, wrong), kind).rejects.toBeInstanceOf(NotFoundError)
      await expect(save(owner, wrong, 0, 'outcome', {}), kind).rejects.toBeInstanceOf(NotFoundError)
    }
  })
})

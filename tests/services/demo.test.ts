import { beforeAll, describe, expect, it } from 'vitest'
import { activityListInput } from '@/server/domain/register/activity-filter'
import { listActivities } from '@/server/services/activities/list'
import { listAssessments } from '@/server/services/assessments/list'
import { readAssessment } from '@/server/services/assessments/read'
import { listFindings } from '@/server/services/findings/read-findings'
import type { Member } from '@/server/services/member'
import { readShell } from '@/server/services/shell'
import { startDemo } from '../support/demo'

let officer: Member

beforeAll(async () => {
  officer = await startDemo()
})

describe('the demo', () => {
  it('holds fourteen touchpoints in every stage, with contracts in nearly every state', async () => {
    const { rows, total } = await listActivities(officer, activityListInput.parse({}))
    expect(total).toBe(14)
    expect(new Set(rows.map((row) => row.status))).toEqual(new Set(['concept', 'in_review', 'active']))
    expect(new Set(rows.map((row) => row.contractState))).toEqual(
      new Set([
        'clauses_not_checked',
        'clauses_missing',
        'expires_soon',
        'valid',
        'expired',
        'unknown',
        'wrong_kind',
        'missing',
        null,
      ]),
    )
  })

  it('holds assessments in every stage, and one of which the outcome is not in the register yet', async () => {
    const { rows } = await listActivities(officer, activityListInput.parse({}))
    const listed = await Promise.all(rows.map(({ id }) => listAssessments(officer, id)))
    const begun = listed.flat().flatMap(({ kind, subjectId, state }) => (state ? [{ kind, subjectId, state }] : []))
    expect(
      begun.map(({ kind, state }) => [kind, state.signed !== null, state.answered < state.required]).sort(),
    ).toEqual([
      ['consent', false, true],
      ['dpia_prescreen', true, false],
      ['lia', true, false],
      ['role', false, false],
      ['soft_opt_in', true, false],
    ])
    const role = begun.find(({ kind }) => kind === 'role')
    const { takeOver } = await readAssessment(officer, { kind: 'role', subjectId: role?.subjectId ?? '' })
    expect(takeOver).toMatchObject({ from: 'unknown', to: 'processor', refusal: null })
  })

  it('leaves some channels open, some unknown and some not in use', async () => {
    const { counts, role } = await readShell(officer)
    expect(role).toBe('privacy_officer')
    expect(counts).toMatchObject({ activities: 14, openTouchpoints: 27 - 14 - 3, contracts: 9 })
  })
  it('asked an adviser about two findings: one question is answered and one waits', async () => {
    const { findings } = await listFindings(officer)
    const asked = findings.flatMap(({ activity, advice }) => advice.map(({ state }) => [activity?.kind, state]))
    expect(asked.sort()).toEqual([
      ['custom_audience_meta', 'waiting'],
      ['whatsapp', 'given'],
    ])
  })
})

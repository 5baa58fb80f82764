import { beforeAll, describe, expect, it } from 'vitest'
import { activityListInput } from '@/server/domain/register/activity-filter'
import { listActivities } from '@/server/services/activities/list'
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

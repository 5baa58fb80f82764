import { describe, expect, it } from 'vitest'
import { accessEvents } from '@/db/schema'
import { type Member, reading } from '@/server/services/member'
import { readShell } from '@/server/services/shell'
import { makeMember } from '../support/factories'

const visits = (member: Member) => reading(member, (tx) => tx.select().from(accessEvents))

describe('a visit', () => {
  it('of an auditor is written down once a day, with the head of the audit chain', async () => {
    const auditor = await makeMember('auditor')
    await readShell(auditor)
    await readShell(auditor)
    const [visit, ...more] = await visits(auditor)
    expect(more).toEqual([])
    expect(visit).toMatchObject({
      kind: 'auditor_visit',
      by: auditor.userId,
      chainHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect(visit?.chainSequence).toBeGreaterThan(0)
  })

  it('of anyone else is not', async () => {
    const officer = await makeMember('privacy_officer')
    await readShell(officer)
    expect(await visits(officer)).toEqual([])
  })
})

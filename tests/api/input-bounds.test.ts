import { beforeAll, describe, expect, it } from 'vitest'
import { createCaller } from '@/server/api/root'
import { activityListInput } from '@/server/domain/register/activity-filter'
import { newId } from '@/server/services/ids'
import { makeMember, signedInContext } from '../support/factories'

let caller: ReturnType<typeof createCaller>
let organisation: string

beforeAll(async () => {
  const officer = await makeMember('privacy_officer')
  caller = createCaller(await signedInContext(officer.userId ?? ''))
  organisation = officer.slug
})

const many = <T>(count: number, make: (n: number) => T) => Array.from({ length: count }, (_, n) => make(n))

describe('what one call may ask', () => {
  it('is to count a handful of views of the register', async () => {
    const all = activityListInput.parse({})
    const counts = (count: number) =>
      caller.activities.counts({ organisation, views: Object.fromEntries(many(count, (n) => [`view${n}`, all])) })
    await expect(counts(20)).resolves.toMatchObject({ view19: 0 })
    await expect(counts(21)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })

  it('is to change two hundred activities together, each once', async () => {
    const change = { set: 'owner' as const, ownerId: null }
    const changeMany = (ids: string[]) =>
      caller.activities.changeMany({ organisation, activities: ids.map((id) => ({ id, version: 1 })), change })
    await expect(changeMany(many(200, newId))).resolves.toMatchObject({ changed: [] })
    await expect(changeMany(many(201, newId))).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    const id = newId()
    await expect(changeMany([id, id])).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })

  it('is to give back with a remark that somebody can read', async () => {
    const step = caller.activities.step({
      organisation,
      id: newId(),
      version: 1,
      step: 'return',
      remark: 'x'.repeat(10_001),
    })
    await expect(step).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })
})

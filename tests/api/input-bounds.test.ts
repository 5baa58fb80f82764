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

describe('what one call may ask', () => {
  it('is to count a handful of views of the register', async () => {
    const all = activityListInput.parse({})
    const counts = (count: number) => {
      const views = Object.fromEntries(Array.from({ length: count }, (_, n) => [`view${n}`, all]))
      return caller.activities.counts({ organisation, views })
    }
    await expect(counts(20)).resolves.toMatchObject({ view19: 0 })
    await expect(counts(21)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
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

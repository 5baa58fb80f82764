import { beforeEach, describe, expect, it, vi } from 'vitest'
import { findAccount } from '@/server/auth/accounts'
import { mayStartOrganisation, setUp, signUp, signUpDoor, startOrganisation } from '@/server/auth/sign-up'
import { ForbiddenError, RateLimitedError } from '@/server/services/errors'
import { openOrganisation } from '@/server/services/member'
import { listMembers } from '@/server/services/members/list-members'
import { makeMember, makeOrganisation, makeUser, testPassword } from '../support/factories'

const server = vi.hoisted(() => ({ signup: 'invite', setupCode: undefined as string | undefined }))

vi.mock('@/server/environment', async (original) => {
  const real = await original<typeof import('@/server/environment')>()
  return { ...real, environment: () => ({ ...real.environment(), ...server }) }
})

let made = 0

function start(given: { email?: string; slug?: string } = {}) {
  made += 1
  const mark = `${Date.now().toString(36)}-${made}`
  return {
    account: { name: 'Sanne', email: given.email ?? `sanne-${mark}@test.example`, password: testPassword },
    organisation: { name: 'Buitenlicht', slug: given.slug ?? `buitenlicht-${mark}` },
  }
}

const refused = (message: string) => ({ details: { issues: [{ message }] } })
const address = () => `192.0.2.${++made}`

beforeEach(() => {
  Object.assign(server, { signup: 'invite', setupCode: undefined })
})

describe('an empty server', () => {
  it('lets whoever has the set-up code begin, once, also when two come at the same moment', async () => {
    Object.assign(server, { signup: 'open', setupCode: 'abcd-efgh-jkmn-pqrs' })
    expect(await signUpDoor()).toBe('set_up')
    await expect(signUp(start())).rejects.toThrow(ForbiddenError)
    const refusedStart = start()
    await expect(setUp({ ...refusedStart, code: 'abcd-efgh', address: address() })).rejects.toMatchObject(
      refused('set_up_code'),
    )
    expect(await findAccount(refusedStart.account.email)).toBeNull()

    const begin = () => setUp({ ...start(), code: ' abcd-efgh-jkmn-pqrs ', address: address() })
    const outcomes = await Promise.allSettled([begin(), begin(), begin()])
    const [done] = outcomes.filter((outcome) => outcome.status === 'fulfilled')
    expect(outcomes.filter((outcome) => outcome.status === 'rejected').map(({ reason }) => reason)).toEqual([
      new ForbiddenError('set_up_done'),
      new ForbiddenError('set_up_done'),
    ])
    expect(done).toBeDefined()
    await expect(begin()).rejects.toEqual(new ForbiddenError('set_up_done'))
    expect(await signUpDoor()).toBe('open')
  })

  it('does not let anyone guess the code', async () => {
    server.setupCode = 'abcd-efgh-jkmn-pqrs'
    const from = address()
    const guess = () => setUp({ ...start(), code: 'guess', address: from })
    for (let attempt = 0; attempt < 5; attempt++) await expect(guess()).rejects.not.toThrow(RateLimitedError)
    await expect(guess()).rejects.toThrow(RateLimitedError)
  })
})

describe('sign-up', () => {
  it('is closed where one must be invited', async () => {
    await makeOrganisation()
    expect(await signUpDoor()).toBe('invite')
    const wanted = start()
    await expect(signUp(wanted)).rejects.toEqual(new ForbiddenError('sign_up_closed'))
    expect(await findAccount(wanted.account.email)).toBeNull()
  })

  it('makes an account and an organisation of which it is the administrator', async () => {
    server.signup = 'open'
    const wanted = start()
    const { slug } = await signUp(wanted)
    const account = await findAccount(wanted.account.email.toUpperCase())
    const admin = await openOrganisation(account?.id ?? '', slug)
    expect(admin).toMatchObject({ role: 'admin', organisationName: 'Buitenlicht', userName: 'Sanne' })
    expect(await listMembers(admin)).toHaveLength(1)
  })

  it('says that a slug or an address is taken, and leaves nothing half done', async () => {
    server.signup = 'open'
    const first = start()
    await signUp(first)
    const sameSlug = start({ slug: first.organisation.slug })
    await expect(signUp(sameSlug)).rejects.toMatchObject(refused('slug_taken'))
    expect(await findAccount(sameSlug.account.email)).toBeNull()
    const sameAddress = start({ email: first.account.email.toUpperCase() })
    await expect(signUp(sameAddress)).rejects.toMatchObject(refused('email_taken'))
    await signUp(start({ slug: sameAddress.organisation.slug }))
  })
})

describe('another organisation', () => {
  it('is for everyone where sign-up is open, else for who is an administrator somewhere', async () => {
    const user = await makeUser()
    expect(await mayStartOrganisation(user.id)).toBe(false)
    await expect(startOrganisation(user.id, start().organisation)).rejects.toThrow(ForbiddenError)
    await makeMember('privacy_officer', { user })
    expect(await mayStartOrganisation(user.id)).toBe(false)
    await makeMember('admin', { user })
    const { slug } = await startOrganisation(user.id, start().organisation)
    expect((await openOrganisation(user.id, slug)).role).toBe('admin')
    server.signup = 'open'
    expect(await mayStartOrganisation((await makeUser()).id)).toBe(true)
  })
})

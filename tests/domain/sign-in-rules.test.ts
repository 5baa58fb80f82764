import { describe, expect, it } from 'vitest'
import { safePath } from '@/server/auth/callback-url'
import { clientAddress } from '@/server/auth/client-address'
import { parseCookies } from '@/server/auth/cookies'
import { lockedUntil } from '@/server/auth/lock-time'
import { refusalIn, SignInRefusal } from '@/server/auth/sign-in-refusal'
import { newPassword } from '@/server/domain/register/account'
import { invitationState } from '@/server/domain/register/membership'
import { newOrganisation, proposeSlug } from '@/server/domain/register/new-organisation'

const at = (minutes: number) => new Date(Date.UTC(2026, 10, 21, 12) + minutes * 60_000)

describe('too many failed sign-ins', () => {
  it('do not count below five within fifteen minutes', () => {
    expect(lockedUntil([])).toBeNull()
    expect(lockedUntil([0, 1, 2, 3].map(at))).toBeNull()
    expect(lockedUntil([0, 4, 8, 12, 16].map(at))).toBeNull()
  })

  it('close the door for a minute after the fifth', () => {
    expect(lockedUntil([0, 1, 2, 3, 4].map(at))).toEqual(at(5))
  })

  it('may be more where more is fine', () => {
    const tries = [0, 0, 0, 0, 0, 0, 0].map(at)
    expect(lockedUntil(tries, 8)).toBeNull()
    expect(lockedUntil([...tries, at(1)], 8)).toEqual(at(2))
  })

  it('close it twice as long after each failure that follows, an hour at most', () => {
    const failures = [0, 0, 0, 0, 0].map(at)
    expect(lockedUntil([...failures, at(1)])).toEqual(at(3))
    expect(lockedUntil([...failures, at(1), at(3)])).toEqual(at(7))
    const stubborn = [...failures, ...[1, 3, 7, 15, 31, 63, 123, 183].map(at)]
    expect(lockedUntil(stubborn)).toEqual(at(243))
  })

  it('are forgiven after a quarter of an hour of quiet behind the closed door', () => {
    const failures = [0, 0, 0, 0, 0, 1].map(at)
    expect(lockedUntil([...failures, at(17)])).toEqual(at(21))
    expect(lockedUntil([...failures, at(19)])).toBeNull()
  })
})

describe('the address a request came from', () => {
  const headers = new Headers({ 'x-socket-address': '10.0.0.9', 'x-forwarded-for': '6.6.6.6, 203.0.113.7, 10.0.0.1' })

  it('is the socket, whatever the request says of itself', () => {
    expect(clientAddress(headers, 0)).toBe('10.0.0.9')
  })

  it('is what the outermost trusted proxy saw', () => {
    expect(clientAddress(headers, 1)).toBe('10.0.0.1')
    expect(clientAddress(headers, 2)).toBe('203.0.113.7')
  })

  it('falls back to what there is', () => {
    expect(clientAddress(new Headers({ 'x-socket-address': '10.0.0.9' }), 1)).toBe('10.0.0.9')
    expect(clientAddress(new Headers({ 'x-forwarded-for': '203.0.113.7' }), 3)).toBe('203.0.113.7')
    expect(clientAddress(new Headers(), 0)).toBe('unknown')
  })
})

describe('the page after signing in', () => {
  it.each(['/demo/work', '/demo/activities?q=a%20b&page=2#row', '/'])('may be %s', (path) => {
    expect(safePath(path)).toBe(path)
  })

  it.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/..//evil.example',
    '/./\\/evil.example',
    'javascript:alert(1)',
    'demo/work',
    '',
    null,
    ['/demo'],
    `/${'a'.repeat(2001)}`,
  ])('is never %j', (wanted) => {
    expect(safePath(wanted)).toBeNull()
  })
})

describe('a refused sign-in', () => {
  it('is read back from the address next-auth makes of it', () => {
    const message = encodeURIComponent(new SignInRefusal('rate_limited', 90).message)
    expect(refusalIn(`http://localhost/api/auth/error?error=${message}`)).toMatchObject({
      code: 'rate_limited',
      retryAfter: 90,
      status: 429,
    })
    expect(refusalIn('http://localhost/api/auth/signin?csrf=true')).toMatchObject({ code: 'csrf', status: 403 })
    expect(refusalIn('http://localhost/api/auth/error?error=Whatever')).toMatchObject({ code: 'unknown', status: 500 })
    expect(refusalIn('http://localhost/demo/work')).toBeNull()
  })
})

describe('the cookies of a request', () => {
  it('are read by name and decoded', () => {
    expect(parseCookies('a=1; b=x%7Cy; c=d=e; broken=%E0%A4%A; =nameless')).toEqual({
      a: '1',
      b: 'x|y',
      c: 'd=e',
      broken: '%E0%A4%A',
    })
    expect(parseCookies(null)).toEqual({})
  })
})

describe('the address of a new organisation', () => {
  it.each([
    ['Buitenlicht B.V.', 'buitenlicht'],
    ['Stichting Café ’t Hoekje', 'cafe-t-hoekje'],
    ['Jansen & Zonen', 'jansen-zonen'],
    ['Help', 'help-register'],
    ['B.V.', 'b-v'],
    ['東京', ''],
  ])('for %s is proposed as %j', (name, slug) => {
    expect(proposeSlug(name)).toBe(slug)
  })

  it('has a shape, and is not a page of the site itself', () => {
    const messageFor = (slug: string) => newOrganisation.safeParse({ name: 'A', slug }).error?.issues[0]?.message
    expect(messageFor('sign-in')).toBe('slug_reserved')
    expect(messageFor('API')).toBe('slug_reserved')
    expect(messageFor('a')).toBe('slug_shape')
    expect(messageFor('-ab')).toBe('slug_shape')
    expect(messageFor('a/b')).toBe('slug_shape')
    expect(messageFor('buitenlicht')).toBeUndefined()
  })
})

describe('a new password', () => {
  it('has at least twelve characters and no other demands', () => {
    expect(newPassword.safeParse('elf tekens!').error?.issues[0]?.message).toBe('password_short')
    expect(newPassword.safeParse('twaalf teken').success).toBe(true)
    expect(newPassword.safeParse('x'.repeat(201)).error?.issues[0]?.message).toBe('password_long')
  })
})

describe('an invitation', () => {
  const invitation = { acceptedAt: null, withdrawnAt: null, expiresAt: at(10) }

  it('is open until it is accepted, withdrawn or too old', () => {
    expect(invitationState(invitation, at(9))).toBe('open')
    expect(invitationState(invitation, at(10))).toBe('expired')
    expect(invitationState({ ...invitation, withdrawnAt: at(1) }, at(2))).toBe('withdrawn')
    expect(invitationState({ ...invitation, acceptedAt: at(1) }, at(20))).toBe('accepted')
  })
})

import { describe, expect, it } from 'vitest'
import { sessionCookieName } from '@/server/auth/cookies'
import { BrowserSession } from '../support/browser-session'
import { makeUser, testPassword } from '../support/factories'

process.env.NEXTAUTH_URL = 'https://register.test.example'

describe('behind TLS', () => {
  it('the cookies of a sign-in travel over TLS only', async () => {
    const [user, browser] = [await makeUser(), new BrowserSession()]
    const { status, headers } = await browser.signIn(user.email, testPassword)
    expect(status).toBe(200)
    const cookies = headers.getSetCookie()
    expect(sessionCookieName()).toBe('__Secure-next-auth.session-token')
    expect(cookies.find((cookie) => cookie.startsWith(sessionCookieName()))).toMatch(/HttpOnly; Secure; SameSite=Lax$/)
    expect(cookies.filter((cookie) => !cookie.includes('; Secure'))).toEqual([])
  })
})

import type { AuthOptions } from 'next-auth'
import { authEnvironment } from '@/server/environment'
import { authenticate } from './authenticate'
import { safePath } from './callback-url'
import { endSession } from './session-store'

const longest = 30 * 24 * 60 * 60

/** E-mail and password; the token in the cookie holds the id of a row in `sessions`, and that row decides. */
export function nextAuthOptions(): AuthOptions {
  return {
    secret: authEnvironment().secret,
    session: { strategy: 'jwt', maxAge: longest },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    providers: [
      {
        id: 'credentials',
        name: 'credentials',
        type: 'credentials',
        credentials: { email: {}, password: {} },
        authorize: (credentials, request) => authenticate(credentials, new Headers(request.headers)),
      },
    ],
    callbacks: {
      jwt: ({ token, user }) => (user ? { sub: user.id, sessionId: user.sessionId } : token),
      redirect: ({ url, baseUrl }) =>
        baseUrl + (safePath(url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url) ?? '/'),
    },
    events: {
      async signOut({ token }) {
        if (token?.sub && token.sessionId) await endSession(token.sub, token.sessionId)
      },
    },
    logger: { error: () => {}, warn: () => {}, debug: () => {} },
  }
}

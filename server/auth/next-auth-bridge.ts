import type { NextApiRequest, NextApiResponse } from 'next'
import NextAuth from 'next-auth'
import { nextAuthOptions } from './next-auth-options'

export type AuthCall = {
  method: string
  /** the path after /api/auth/ */
  path: string[]
  query: Record<string, string>
  headers: Record<string, string>
  cookies: Record<string, string>
  body: Record<string, string>
}

type PlainRequest = Pick<NextApiRequest, 'method' | 'headers' | 'cookies' | 'body' | 'query'>

export type AuthAnswer = { status: number; headers: Headers; location: string | null; body: unknown }

/**
 * Asks next-auth without a framework around it, so that we decide about status and address of the answer; of its
 * two handlers this is the one for plain requests.
 */
export async function askNextAuth(call: AuthCall): Promise<AuthAnswer> {
  const answer: AuthAnswer = { status: 200, headers: new Headers(), location: null, body: null }
  const { method, headers, cookies, body, path } = call
  const request: PlainRequest = { method, headers, cookies, body, query: { ...call.query, nextauth: path } }
  await NextAuth(request as NextApiRequest, collector(answer) as NextApiResponse, nextAuthOptions())
  answer.location ??= answer.headers.get('location')
  return answer
}

function collector(answer: AuthAnswer) {
  const response = {
    status(code: number) {
      answer.status = code
      return response
    },
    getHeader: (name: string) =>
      name.toLowerCase() === 'set-cookie' ? answer.headers.getSetCookie() : (answer.headers.get(name) ?? undefined),
    setHeader(name: string, value: string | string[]) {
      answer.headers.delete(name)
      for (const one of [value].flat()) answer.headers.append(name, one)
      return response
    },
    json(body: unknown) {
      answer.body = body
    },
    send(body: unknown) {
      answer.body = body
    },
    end() {
      return response
    },
  }
  return response
}

import { globSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { auditEvents, files } from '@/db/schema'
import type { Role } from '@/server/domain/permissions'
import { startActivity } from '@/server/services/activities/create'
import { uploadFile } from '@/server/services/files/upload-file'
import { type Member, reading } from '@/server/services/member'
import { BrowserSession } from '../support/browser-session'
import { makePdf } from '../support/documents'
import { makeMember, makeOrganisation, makeUser, type TestOrganisation, testPassword } from '../support/factories'
import { type Asked, type Caller, routes } from './route-table'

type Handler = (request: Request, route: { params: Promise<Record<string, string | string[]>> }) => Promise<Response>

const request = vi.hoisted(() => ({ cookie: undefined as string | undefined }))
vi.mock('next/headers', () => ({
  cookies: async () => ({
    get: () => (request.cookie === undefined ? undefined : { value: request.cookie }),
    set: () => {},
  }),
}))

const root = join(import.meta.dirname, '..', '..')
const secret = 'geheim-van-ons'
const roles: Role[] = ['admin', 'privacy_officer', 'business_owner', 'auditor']
const callers: Caller[] = [...roles, 'signed out', 'stranger']
const handlers: Record<string, Handler> = {}
const cookies: Partial<Record<Caller, string>> = {}
let organisation: TestOrganisation
let auditor: Member
let ours: Asked
let strangersSlug = ''

beforeAll(async () => {
  for (const path of globSync('app/**/route.ts', { cwd: root })) {
    const exported: Record<string, unknown> = await import(join(root, path))
    const address = path.replaceAll('\\', '/').replace(/^app|\/route\.ts$/g, '')
    for (const [name, handler] of Object.entries(exported)) {
      if (typeof handler === 'function') handlers[`${name} ${address}`] = handler as Handler
    }
  }
})

beforeAll(async () => {
  organisation = await makeOrganisation({ name: `Winkel ${secret}` })
  for (const role of roles) {
    const user = await makeUser()
    const member = await makeMember(role, { organisation, user })
    cookies[role] = await signIn(user.email)
    if (role === 'privacy_officer') ours = { slug: organisation.slug, fileId: await fill(member) }
    if (role === 'auditor') auditor = member
  }
  const theirs = await makeOrganisation()
  cookies.stranger = await signIn(theirs.admin.email)
  strangersSlug = theirs.slug
})

async function signIn(email: string): Promise<string | undefined> {
  const browser = new BrowserSession()
  await browser.signIn(email, testPassword)
  return browser.sessionCookie
}

async function fill(officer: Member): Promise<string> {
  await startActivity(officer, { kind: 'whatsapp', name: `Kanaal ${secret}`, locale: 'nl' })
  const bytes = Buffer.concat([makePdf(), Buffer.from(secret)])
  const { id } = await uploadFile(officer, { name: 'a.pdf', bytes: Readable.from([bytes]), expectedSize: bytes.length })
  return id
}

/** The parts of an address that have a name in the pattern of its route. */
function paramsOf(pattern: string, path: string): Record<string, string | string[]> {
  const given = path.split('/')
  const names = pattern.split('/').map((part, index) => {
    const [, rest, name] = /^\[(\.\.\.)?(.+)\]$/.exec(part) ?? []
    return name ? [name, rest ? given.slice(index) : (given[index] ?? '')] : []
  })
  return Object.fromEntries(names.filter((pair) => pair.length > 0))
}

async function visit(route: string, caller: Caller, asked: Asked): Promise<{ status: number; text: string }> {
  const [method = '', pattern = ''] = route.split(' ')
  const url = new URL(routes[route]?.path(asked) ?? '', 'http://localhost:3000')
  request.cookie = cookies[caller]
  const init = { method, ...routes[route]?.send?.(asked) }
  const params = Promise.resolve(paramsOf(pattern, url.pathname))
  const response = await handlers[route]?.(new Request(url, init), { params })
  return { status: response?.status ?? 0, text: (await response?.text()) ?? '' }
}

/** What the organisation holds that a call could have added to. */
function traces(): Promise<number[]> {
  return reading(auditor, async (tx) => [await tx.$count(auditEvents), await tx.$count(files)])
}

it('every route handler is in the table of routes, and nothing else is', () => {
  expect(Object.keys(routes).sort()).toEqual(Object.keys(handlers).sort())
})

describe.each(Object.keys(routes))('%s', (route) => {
  it.each(callers)('answers %s as the table says, and leaves no trace when it refuses', async (caller) => {
    const before = await traces()
    const { status, text } = await visit(route, caller, ours)
    expect(status).toBe(routes[route]?.answers[caller])
    if (status >= 400) expect(await traces()).toEqual(before)
    if (roles.some((role) => role === caller)) return
    expect(text).not.toContain(secret)
    expect(text).not.toContain(organisation.id)
  })

  it('shows and changes nothing of ours from within another organisation', async () => {
    const before = await traces()
    const { text } = await visit(route, 'stranger', { ...ours, slug: strangersSlug })
    expect(text).not.toContain(secret)
    expect(text).not.toContain(organisation.id)
    expect(await traces()).toEqual(before)
  })
})

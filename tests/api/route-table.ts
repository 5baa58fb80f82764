import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Role } from '@/server/domain/permissions'
import { exportAddress, importAddress, matrixAddress } from '@/server/domain/register/exchange'
import { fileAddress } from '@/server/domain/register/file'
import { makePdf } from '../support/documents'

/** Who may knock: every role of the organisation, nobody in particular, and the administrator of another one. */
export type Caller = Role | 'signed out' | 'stranger'

/** The organisation that is asked about, and a file that is really in it. */
export type Asked = { slug: string; fileId: string }

type Visit = { path: (asked: Asked) => string; send?: (asked: Asked) => RequestInit; answers: Record<Caller, number> }

const register = readFileSync(join(import.meta.dirname, '..', 'fixtures', 'registers', 'avg-register-nl.csv'))

const members = (status: number, signedOut = 401, stranger = 404): Record<Caller, number> => ({
  admin: status,
  privacy_officer: status,
  business_owner: status,
  auditor: status,
  'signed out': signedOut,
  stranger,
})
const everyone = (status: number) => members(status, status, status)
const officers = (status: number): Record<Caller, number> => ({
  ...members(status),
  business_owner: 403,
  auditor: 403,
})

function procedure(name: string, input: object): string {
  return `/api/trpc/${name}?input=${encodeURIComponent(JSON.stringify(input))}`
}

function body(bytes: Uint8Array): RequestInit {
  return { body: new Uint8Array(bytes), headers: { 'content-length': String(bytes.length) } }
}

let added = 0

function addition(organisation: string): RequestInit {
  added += 1
  const entry = { organisation, list: 'system', label: `Systeem ${added}`, categoryKind: null }
  return { body: JSON.stringify(entry), headers: { 'content-type': 'application/json' } }
}

/** Every route handler with one visit to it, and what each caller is answered. */
export const routes: Record<string, Visit> = {
  'GET /api/health': { path: () => '/api/health', answers: everyone(200) },
  'GET /api/live': { path: () => '/api/live', answers: everyone(204) },
  'POST /api/preferences': {
    path: () => '/api/preferences',
    send: () => ({ body: new URLSearchParams({ locale: 'en' }) }),
    answers: everyone(303),
  },
  'GET /api/auth/[...nextauth]': { path: () => '/api/auth/csrf', answers: everyone(200) },
  'POST /api/auth/[...nextauth]': {
    path: () => '/api/auth/callback/credentials',
    send: () => ({ body: new URLSearchParams({ email: 'sanne@test.example', password: 'without the token' }) }),
    answers: everyone(403),
  },
  'GET /api/trpc/[trpc]': {
    path: ({ slug }) => procedure('shell.open', { organisation: slug }),
    answers: members(200),
  },
  'POST /api/trpc/[trpc]': {
    path: () => '/api/trpc/lists.add',
    send: ({ slug }) => addition(slug),
    answers: officers(200),
  },
  'GET /api/organisations/[organisation]/export': {
    path: ({ slug }) => exportAddress(slug),
    answers: members(200),
  },
  'GET /api/organisations/[organisation]/matrix': {
    path: ({ slug }) => matrixAddress(slug),
    answers: members(200),
  },
  'POST /api/organisations/[organisation]/import': {
    path: ({ slug }) => importAddress(slug, 'preview', 'register.csv', 'nl'),
    send: () => body(register),
    answers: officers(200),
  },
  'POST /api/organisations/[organisation]/files': {
    path: ({ slug }) => `${fileAddress(slug)}?name=overeenkomst.pdf`,
    send: () => body(makePdf()),
    answers: officers(201),
  },
  'GET /api/organisations/[organisation]/files/[file]': {
    path: ({ slug, fileId }) => fileAddress(slug, fileId),
    answers: members(200),
  },
}

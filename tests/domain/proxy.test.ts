import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NextRequest } from 'next/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { proxy } from '@/proxy'

const page = 'http://127.0.0.1:3000/demo/register'
const mutation = 'http://127.0.0.1:3000/api/trpc/activities.save'

function request(url: string, method = 'GET', headers: Record<string, string> = {}) {
  return proxy(new NextRequest(url, { method, headers: { host: '127.0.0.1:3000', ...headers } }))
}

afterEach(() => vi.unstubAllEnvs())

describe('the security headers of a page', () => {
  it('allow scripts and styles only by a nonce that differs per request', () => {
    const [first, second] = [request(page), request(page)].map((response) =>
      response.headers.get('content-security-policy'),
    )
    expect(first).toMatch(/script-src 'self' 'nonce-[\w+/=]{24,}' 'strict-dynamic';/)
    expect(first).not.toContain('unsafe')
    expect(first).toContain("frame-ancestors 'none'")
    expect(first).not.toBe(second)
  })

  it('hold because no component writes a style attribute, which they would block', () => {
    const app = join(import.meta.dirname, '../../app')
    const files = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'))
    expect(files.filter((file) => /\sstyle=\{/.test(readFileSync(join(app, file), 'utf8')))).toEqual([])
  })

  it('forbid guessing types and sending addresses to other sites', () => {
    const { headers } = request(page)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('same-origin')
  })

  it('promise TLS only when a trusted proxy says that it was used', () => {
    const overTls = { 'x-forwarded-proto': 'https' }
    expect(request(page, 'GET', overTls).headers.has('strict-transport-security')).toBe(false)
    vi.stubEnv('TRUST_PROXY', '1')
    expect(request(page, 'GET', overTls).headers.has('strict-transport-security')).toBe(true)
    expect(request(page).headers.has('strict-transport-security')).toBe(false)
  })
})

describe('a write', () => {
  it('is refused when another site started it', () => {
    expect(request(mutation, 'POST', { 'sec-fetch-site': 'cross-site' }).status).toBe(403)
    expect(request(mutation, 'POST', { 'sec-fetch-site': 'same-site' }).status).toBe(403)
    expect(request(mutation, 'POST', { origin: 'https://elsewhere.example' }).status).toBe(403)
    expect(request(mutation, 'DELETE', { origin: 'null' }).status).toBe(403)
  })

  it('passes when this site started it', () => {
    expect(request(mutation, 'POST', { 'sec-fetch-site': 'same-origin' }).status).toBe(200)
    expect(request(mutation, 'POST', { origin: 'http://127.0.0.1:3000' }).status).toBe(200)
  })

  it('is compared with the outside name only behind a trusted proxy', () => {
    const headers = { origin: 'https://register.example', 'x-forwarded-host': 'register.example' }
    expect(request(mutation, 'POST', headers).status).toBe(403)
    vi.stubEnv('TRUST_PROXY', '1')
    expect(request(mutation, 'POST', headers).status).toBe(200)
  })
})

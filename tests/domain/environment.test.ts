import { describe, expect, it } from 'vitest'
import { publicAddress } from '@/server/cli/child-environment'
import { readSettings } from '@/server/environment'

describe('the environment', () => {
  it('serves this machine only, with the demo and open sign-up, when nothing is set', () => {
    expect(readSettings({})).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      dataFolder: '.data',
      demo: 'on',
      signup: 'open',
      trustedProxies: 0,
    })
  })

  it.each([
    ['another address', { HOST: '0.0.0.0' }],
    ['a proxy in front', { TRUST_PROXY: '1' }],
    ['a public address', { NEXTAUTH_URL: 'https://register.example.nl' }],
  ])('has no demo and asks for an invitation with %s', (_, variables) => {
    expect(readSettings(variables)).toMatchObject({ demo: 'off', signup: 'invite' })
  })

  it('does what it is told about demo and sign-up', () => {
    const told = { HOST: '0.0.0.0', RAAKVLAK_DEMO: 'on', RAAKVLAK_SIGNUP: 'open' }
    expect(readSettings(told)).toMatchObject({ demo: 'on', signup: 'open' })
  })

  it('takes an empty variable for one that is not set', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 3000, databaseUrl: undefined })
  })

  it('demands the public address behind a proxy, and names both variables', () => {
    const behind = readSettings({ TRUST_PROXY: '1' })
    expect(() => publicAddress(behind)).toThrow(/NEXTAUTH_URL.*TRUST_PROXY/)
    const known = { TRUST_PROXY: '1', NEXTAUTH_URL: 'https://register.example.nl' }
    expect(publicAddress(readSettings(known))).toBe(known.NEXTAUTH_URL)
    expect(publicAddress(readSettings({}))).toBe('http://127.0.0.1:3000')
  })

  it('names every variable that is wrong', () => {
    const wrong = { PORT: 'many', DATABASE_URL: 'mysql://x', NEXTAUTH_SECRET: 'short', RAAKVLAK_SIGNUP: 'maybe' }
    for (const name of Object.keys(wrong)) expect(() => readSettings(wrong)).toThrow(name)
  })

  it.each([
    ['off', 0],
    ['on', 1],
    ['2', 2],
  ])('believes with TRUST_PROXY=%s %d proxies', (value, count) => {
    expect(readSettings({ TRUST_PROXY: value }).trustedProxies).toBe(count)
  })
})

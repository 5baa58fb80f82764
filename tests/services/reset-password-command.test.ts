import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findAccount } from '@/server/auth/accounts'
import { resetPassword } from '@/server/auth/password-resets'
import { verifyPassword } from '@/server/auth/passwords'
import { findSession, openSession } from '@/server/auth/session-store'
import { joinOrganisation, makeOrganisation, makeUser, type TestUser, testPassword } from '../support/factories'

const root = join(import.meta.dirname, '..', '..')
const another = 'een heel ander wachtwoord'

function run(args: string[], input = '') {
  const command = ['--import', 'tsx', 'server/cli/raakvlak.ts', 'reset-password', ...args]
  return spawnSync(process.execPath, command, { cwd: root, input, encoding: 'utf8' })
}

async function hasPassword({ email }: TestUser, password: string): Promise<boolean> {
  return verifyPassword((await findAccount(email))?.passwordHash ?? null, password)
}

describe('reset-password on the command line', () => {
  it('prints a one-time link, also for a member of several organisations', async () => {
    const user = await makeUser()
    for (const organisation of [await makeOrganisation(), await makeOrganisation()]) {
      await joinOrganisation(organisation, user, 'auditor')
    }
    const { status, stdout } = run(['--email', user.email.toUpperCase()])
    expect(status).toBe(0)
    const token = /\/reset\/(\S+)/.exec(stdout)?.[1] ?? ''
    expect(await resetPassword(token, another)).toEqual({ email: user.email })
    expect(await hasPassword(user, another)).toBe(true)
  })

  it('sets the password from standard input and ends every session', async () => {
    const user = await makeUser()
    const session = await openSession(user.id, { userAgent: '', address: '' })
    expect(run(['--email', user.email, '--password-stdin'], `${another}\n`).status).toBe(0)
    expect(await hasPassword(user, another)).toBe(true)
    expect(await findSession(session)).toBeNull()
  })

  it('says what is wrong and changes nothing', async () => {
    const user = await makeUser()
    const short = run(['--email', user.email, '--password-stdin'], 'kort')
    expect([short.status, short.stderr]).toEqual([1, 'A password has 12 to 200 characters. Nothing was changed.\n'])
    const unknown = run(['--email', 'nobody@test.example'])
    expect([unknown.status, unknown.stdout]).toEqual([1, ''])
    expect(run([]).stderr).toContain('Usage: npm run raakvlak -- reset-password --email ADDRESS')
    expect(await hasPassword(user, testPassword)).toBe(true)
  })
})

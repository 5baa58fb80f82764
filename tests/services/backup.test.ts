import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect, type Database, shareDatabase } from '@/db/client'
import { type EmbeddedServer, startEmbedded, stopEmbedded } from '@/db/embedded/server'
import { migrate } from '@/db/migrate'
import { keepSecrets } from '@/server/cli/secrets'
import { environment } from '@/server/environment'
import { startActivity } from '@/server/services/activities/create'
import { readActivity } from '@/server/services/activities/read'
import { verifyChain } from '@/server/services/history/verify-chain'
import { openAsSystem, openOrganisation } from '@/server/services/member'
import { makeMember } from '../support/factories'

const output = join(import.meta.dirname, '..', '.output')
const running: { database: Database; server: EmbeddedServer }[] = []
let home = ''

/** Starts the PostgreSQL of a data folder and lets the services use it. */
async function open(dataFolder: string): Promise<void> {
  const { databaseOwner: owner, databaseLogin: login } = keepSecrets(dataFolder)
  const server = await startEmbedded({ dataFolder, passwords: { owner, login } })
  await migrate(server.ownerUrl)
  running.push({ server, database: shareDatabase(environment().databaseUrl, connect(server.loginUrl)) })
}

async function close(): Promise<void> {
  const last = running.pop()
  await last?.database.end()
  if (last) await stopEmbedded(last.server)
}

const within = (name: string) => join(home, name)
const copy = (from: string, to: string) => execFileSync('cp', ['-a', within(from), within(to)])

beforeAll(() => {
  mkdirSync(output, { recursive: true })
  home = mkdtempSync(join(output, 'backup-'))
})

afterAll(async () => {
  await close()
  shareDatabase(environment().databaseUrl, connect(environment().databaseUrl))
  rmSync(home, { recursive: true, force: true })
})

describe('a copy of the data folder, made while nothing runs', () => {
  it('holds what there was, proves it and goes on from there, at its own path and at another', {
    timeout: 60_000,
  }, async () => {
    await open(within('data'))
    const member = await makeMember('privacy_officer')
    const { id } = await startActivity(member, { kind: 'whatsapp', name: 'Voor de kopie', locale: 'nl' })
    const { events } = await verifyChain(await openAsSystem(member.slug))
    await close()
    copy('data', 'backup')
    renameSync(within('data'), within('lost'))
    copy('backup', 'data')

    for (const place of ['data', 'backup']) {
      await open(within(place))
      const restored = await openOrganisation(member.userId ?? '', member.slug)
      await expect(readActivity(restored, id)).resolves.toMatchObject({ activity: { name: 'Voor de kopie' } })
      await expect(verifyChain(await openAsSystem(member.slug))).resolves.toMatchObject({ events, broken: null })
      await startActivity(restored, { kind: null, name: 'Na het terugzetten', locale: 'nl' })
      const after = await verifyChain(await openAsSystem(member.slug))
      expect(after.broken).toBeNull()
      expect(after.events).toBeGreaterThan(events)
      await close()
    }
  })
})

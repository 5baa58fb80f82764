import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { checkLogin, checkPooler, hasOrganisation } from '@/db/inspect'
import { migrate } from '@/db/migrate'
import type { Settings } from '@/server/environment'
import { commandEnvironment } from './child-environment'
import type { Database } from './database'
import { readableCode } from './secrets'
import { step } from './step.mjs'

const PROGRAM = join(import.meta.dirname, 'raakvlak.ts')
const DEMO = join(import.meta.dirname, 'commands', 'demo.ts')

export type FirstUse = {
  /** present while there is no organisation */
  setupCode?: string
  /** present when the demo was filled just now */
  demoPassword?: string
}

/** The demo is a command like any other, in a process of its own: what it loads does not stay in memory. */
function fillDemo(settings: Settings, database: Database, password: string): void {
  const env = { ...commandEnvironment(settings, database), RAAKVLAK_DEMO_PASSWORD: password }
  const run = spawnSync(process.execPath, ['--import', 'tsx', PROGRAM, 'demo'], {
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (run.status !== 0) throw new Error('The demo could not be filled; what went wrong is above.')
}

/** The address of the role that owns the tables. */
function ownerOf(database: Database): string {
  return database.migrationUrl ?? database.url
}

/** Migrates the database and checks that the application's login is safe. */
export async function prepare(database: Database): Promise<void> {
  const migrationUrl = ownerOf(database)
  await step('Migrate the database', () => migrate(migrationUrl))
  await checkLogin(database.url, decodeURIComponent(new URL(migrationUrl).username))
  await checkPooler(database.url)
}

/**
 * Sees to it that an empty database can be used: with the demo, or with a set-up code. The last thing before the site
 * is served: a password that is shown once must not get lost in a build that fails.
 */
export async function prepareFirstUse(settings: Settings, database: Database): Promise<FirstUse> {
  if (await hasOrganisation(ownerOf(database))) return {}
  if (settings.demo === 'on' && existsSync(DEMO)) {
    const demoPassword = settings.demoPassword ?? readableCode(3)
    // before it is in use: who stops the start right after this has still seen it
    console.log(`  Password of the demo accounts: ${demoPassword}`)
    await step('Fill the empty database with the demo', () => fillDemo(settings, database, demoPassword))
    return { demoPassword }
  }
  return { setupCode: settings.setupCode ?? database.secrets?.setupCode ?? readableCode(4) }
}

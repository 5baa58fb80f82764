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

export type Prepared = {
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

/** Migrates the database, checks that the application's login is safe, and sees to it that an empty one can be used. */
export async function prepare(settings: Settings, database: Database): Promise<Prepared> {
  const migrationUrl = database.migrationUrl ?? database.url
  await step('Migrate the database', () => migrate(migrationUrl))
  await checkLogin(database.url, decodeURIComponent(new URL(migrationUrl).username))
  await checkPooler(database.url)
  if (await hasOrganisation(migrationUrl)) return {}
  if (settings.demo === 'on' && existsSync(DEMO)) {
    const demoPassword = settings.demoPassword ?? readableCode(3)
    await step('Fill the empty database with the demo', () => fillDemo(settings, database, demoPassword))
    return { demoPassword }
  }
  return { setupCode: settings.setupCode ?? database.secrets?.setupCode ?? readableCode(4) }
}

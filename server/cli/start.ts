import { EnvironmentError, readSettings, type Settings } from '@/server/environment'
import { build, isBuilt } from './build'
import { publicAddress, serverEnvironment } from './child-environment'
import { openDatabase } from './database'
import { takeLock } from './lock'
import { type FirstUse, prepare, prepareFirstUse } from './prepare'
import { demandFreePort, serve } from './serve'
import { step } from './step.mjs'

const DEMO_ACCOUNTS = ['beheerder', 'privacy', 'marketing', 'auditor'].map((name) => `${name}@demo.raakvlak.example`)

/** What must be undone at the end, last first; whatever ends the program. */
const closing: (() => Promise<void> | void)[] = []
let ending: Promise<void> | undefined

function end(exitCode: number): Promise<void> {
  ending ??= (async () => {
    for (const close of closing.reverse()) {
      await Promise.resolve(close()).catch((error: Error) => console.error(error.message))
    }
    process.exit(exitCode)
  })()
  return ending
}

function stopOnRequest(): void {
  const stop = () => {
    if (!ending) console.log('\nStopping…')
    void end(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  // the process that started us was killed
  process.on('disconnect', stop)
}

/** On a server of the customer's own nothing can be made up: what is missing is said before anything is touched. */
function demandComplete({ databaseUrl, databaseMigrationUrl, authSecret }: Settings): void {
  if (!databaseUrl) return
  if (!databaseMigrationUrl) {
    throw new EnvironmentError(
      'DATABASE_MIGRATION_URL is not set: with DATABASE_URL it must be the login that owns the tables.',
    )
  }
  if (!authSecret)
    throw new EnvironmentError(
      'NEXTAUTH_SECRET is not set: with DATABASE_URL it must hold 32 or more random characters.',
    )
}

function announce(settings: Settings, { setupCode, demoPassword }: FirstUse): void {
  const lines = [`\nRaakvlak is ready: ${publicAddress(settings)}`]
  if (demoPassword)
    lines.push(`Demo accounts: ${DEMO_ACCOUNTS.join(', ')}`, `Password of the demo accounts: ${demoPassword}`)
  if (setupCode) lines.push(`Set-up code for the first organisation: ${setupCode}`)
  console.log([...lines, 'Stop with Ctrl-C.'].join('\n'))
}

async function start(dev: boolean): Promise<void> {
  const settings = readSettings(process.env)
  demandComplete(settings)
  const address = publicAddress(settings)
  if (!settings.databaseUrl) closing.push((await takeLock(settings.dataFolder, address)).release)
  await demandFreePort(settings)
  const database = await step('Start the database', async () => {
    const opened = await openDatabase(settings, true)
    closing.push(() => opened.stop())
    console.log(`  ${opened.description}`)
    return opened
  })
  await prepare(database)
  if (!dev && !isBuilt()) await step('Build the site', build)
  const firstUse = await prepareFirstUse(settings, database)
  const env = serverEnvironment(settings, database, firstUse.setupCode)
  const site = await step(dev ? 'Serve the site for development' : 'Serve the site', () => serve(settings, env, dev))
  closing.push(site.stop)
  announce(settings, firstUse)
  const exitCode = await site.ended
  if (!ending) console.error('The site ended unexpectedly.')
  await end(exitCode || 1)
}

stopOnRequest()
await start(process.argv.includes('--dev')).catch((error: Error) => {
  if (!ending) console.error(`\n${error.message}`)
  return end(1)
})

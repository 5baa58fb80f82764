import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readSettings } from '@/server/environment'
import { commandEnvironment } from './child-environment'
import type { Command } from './command'
import { openDatabase } from './database'

async function load(name: string): Promise<Command | undefined> {
  const file = join(import.meta.dirname, 'commands', `${name}.ts`)
  if (!/^[a-z][a-z-]*$/.test(name) || !existsSync(file)) return undefined
  return (await import(file)).default
}

async function withDatabase(work: () => Promise<number>): Promise<number> {
  const settings = readSettings(process.env)
  const database = await openDatabase(settings)
  process.env.DATABASE_MIGRATION_URL = database.migrationUrl ?? ''
  Object.assign(process.env, commandEnvironment(settings, database))
  const interrupted = () => void database.leave().finally(() => process.exit(130))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.on(signal, interrupted)
  try {
    return await work()
  } finally {
    await database.leave()
  }
}

async function main([name = 'help', ...args]: string[]): Promise<number> {
  const command = await load(name)
  if (!command) {
    console.error(`There is no command "${name}". See: npm run raakvlak -- help`)
    return 2
  }
  return command.standalone ? command.run(args) : withDatabase(() => command.run(args))
}

process.exitCode = await main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message)
  return 1
})
process.exit()

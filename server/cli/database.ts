import { resolve } from 'node:path'
import { isAlive } from '@/db/embedded/process'
import { type EmbeddedServer, startEmbedded, stopEmbedded } from '@/db/embedded/server'
import { countSessions } from '@/db/inspect'
import { EnvironmentError, type Settings } from '@/server/environment'
import { readLock } from './lock'
import { keepSecrets, type Secrets } from './secrets'

export type Database = {
  /** address for the application: bound by row-level security */
  url: string
  /** address for the migrations: owner of the tables; a command that does not migrate can do without */
  migrationUrl: string | undefined
  /** only of the embedded server */
  secrets?: Secrets
  description: string
  stop: () => Promise<void>
  /** stops the embedded server when nobody else uses it */
  leave: () => Promise<void>
}

const SUPERVISION = 500

function ownDatabase(url: string, migrationUrl: string | undefined): Database {
  const nothing = async () => {}
  return { url, migrationUrl, description: `PostgreSQL on ${new URL(url).host}`, stop: nothing, leave: nothing }
}

/** Starts the server again, on the same port, when it ended without being asked. */
function keepRunning(server: EmbeddedServer, restart: () => Promise<EmbeddedServer>) {
  let current = server
  let busy: Promise<void> | undefined
  const look = () => {
    if (busy || isAlive(current.pid)) return
    console.error('PostgreSQL ended unexpectedly; starting it again.')
    busy = restart()
      .then((fresh) => {
        current = fresh
        console.error(`PostgreSQL runs again (process ${fresh.pid}).`)
      })
      .catch((error: Error) => console.error(error.message))
      .finally(() => {
        busy = undefined
      })
  }
  const timer = setInterval(look, SUPERVISION)
  return async () => {
    clearInterval(timer)
    await busy
    return current
  }
}

async function embeddedDatabase(dataFolder: string, supervised: boolean): Promise<Database> {
  const secrets = keepSecrets(dataFolder)
  const options = { dataFolder, passwords: { owner: secrets.databaseOwner, login: secrets.databaseLogin } }
  const server = await startEmbedded(options)
  const settle = supervised
    ? keepRunning(server, () => startEmbedded({ ...options, port: server.port }))
    : async () => server
  return {
    url: server.loginUrl,
    migrationUrl: server.ownerUrl,
    secrets,
    description: `PostgreSQL ${server.how} on 127.0.0.1:${server.port} (process ${server.pid}, data in ${resolve(dataFolder)})`,
    stop: async () => stopEmbedded(await settle()),
    leave: async () => {
      const unused = !readLock(dataFolder) && (await countSessions(server.ownerUrl)) === 0
      if (unused) await stopEmbedded(server)
    },
  }
}

/**
 * Opens the customer's own database (DATABASE_URL), or starts or joins the embedded one of the data folder.
 * @param supervised whether the embedded server is started again when it is killed
 */
export async function openDatabase(settings: Settings, supervised = false): Promise<Database> {
  const { databaseUrl, databaseMigrationUrl, dataFolder } = settings
  if (databaseUrl) return ownDatabase(databaseUrl, databaseMigrationUrl)
  if (databaseMigrationUrl)
    throw new EnvironmentError('DATABASE_MIGRATION_URL is set and DATABASE_URL is not: set both or neither.')
  return embeddedDatabase(dataFolder, supervised)
}

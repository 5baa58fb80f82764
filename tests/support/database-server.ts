import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { databaseUrls } from '@/db/embedded/cluster'
import { isAlive } from '@/db/embedded/process'
import { startEmbedded, stopEmbedded } from '@/db/embedded/server'
import { countSessions } from '@/db/inspect'
import { migrate } from '@/db/migrate'
import { keepSecrets } from '@/server/cli/secrets'

const ROOT = join(import.meta.dirname, '..', '..')
const FOLDER = join(ROOT, 'tests', '.output', 'database')
// tests need every rule of PostgreSQL, not its survival of a power cut
const SETTINGS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' }
const LOCK = 4_127

declare module 'vitest' {
  interface ProvidedContext {
    databases: { ownerUrl: string; loginUrl: string; template: string }
  }
}

function schemaHash(): string {
  const hash = createHash('sha256')
  const files = [...globSync('drizzle/**/*.{sql,json}', { cwd: ROOT }).sort(), 'db/protect.sql']
  for (const file of files) hash.update(file).update(readFileSync(join(ROOT, file)))
  return hash.digest('hex').slice(0, 16)
}

/** Databases of runs that were killed before they could clean up. */
async function dropLeftovers(sql: postgres.ReservedSql): Promise<void> {
  const found = await sql<{ name: string }[]>`select datname as name from pg_database where datname like 'test\\_%'`
  for (const { name } of found) {
    if (!isAlive(Number(name.split('_')[1]))) await sql.unsafe(`drop database if exists ${name} with (force)`)
  }
}

/** The migrated database every test file starts from, made once for each state of the migrations. */
async function ensureTemplate(sql: postgres.ReservedSql, template: string, urlOf: (name: string) => string) {
  const [found] = await sql`select from pg_database where datname = ${template}`
  if (found) return
  const unfinished = `test_${process.pid}_template`
  await sql.unsafe(`create database ${unfinished}`)
  await migrate(urlOf(unfinished))
  await sql.unsafe(`alter database ${unfinished} rename to ${template}`)
}

/** Starts one PostgreSQL for the whole run; a run beside it shares the server, and the last one out stops it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const secrets = keepSecrets(FOLDER)
  const passwords = { owner: secrets.databaseOwner, login: secrets.databaseLogin }
  const server = await startEmbedded({ dataFolder: FOLDER, passwords, settings: SETTINGS })
  const maintenance = databaseUrls(server.cluster, server.port, 'postgres')
  const client = postgres(maintenance.ownerUrl, { max: 1, onnotice: () => {} })
  // held to the end: it tells other runs that this one is not over
  const sql = await client.reserve()
  const template = `template_${schemaHash()}`
  await sql`select pg_advisory_lock(${LOCK})`
  await dropLeftovers(sql)
  await ensureTemplate(sql, template, (name) => databaseUrls(server.cluster, server.port, name).ownerUrl)
  await sql`select pg_advisory_unlock(${LOCK})`
  project.provide('databases', { ...maintenance, template })
  return async () => {
    sql.release()
    await client.end()
    if ((await countSessions(maintenance.ownerUrl)) === 0) await stopEmbedded(server)
  }
}

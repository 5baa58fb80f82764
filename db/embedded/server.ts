import { spawn } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import postgres from 'postgres'
import { postgresFolder } from './binaries'
import { type Cluster, databaseUrls, folderFor, spawnOptions } from './cluster'
import { serverIdentity } from './identity'
import { initialise } from './initialise'
import { readPostmaster } from './postmaster'
import { isAlive, until } from './process'
import { ensureRoles, type Passwords } from './roles'

const PATIENCE = 60_000
const LOG_LIMIT = 10_000_000

export type EmbeddedServer = {
  pid: number
  port: number
  /** 'attached': it already ran, left behind by a killed process or in use by another command */
  how: 'started' | 'attached'
  ownerUrl: string
  loginUrl: string
  cluster: Cluster
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  await new Promise((done) => server.close(done))
  if (!address || typeof address === 'string') throw new Error('No free port was found.')
  return address.port
}

async function answers(cluster: Cluster, port: number): Promise<boolean> {
  const sql = postgres(databaseUrls(cluster, port, 'postgres').ownerUrl, {
    max: 1,
    connect_timeout: 5,
    onnotice: () => {},
  })
  try {
    await sql`select 1`
    return true
  } catch (error) {
    // only our own server knows this password, so a refusal means another server sits on that port
    if ((error as { code?: string }).code === '28P01')
      throw new Error(`The PostgreSQL on port ${port} is not the one of ${cluster.folder}.`)
    return false
  } finally {
    await sql.end({ timeout: 1 })
  }
}

function openLog(path: string): number {
  if (existsSync(path) && statSync(path).size > LOG_LIMIT) renameSync(path, `${path}.1`)
  return openSync(path, 'a', 0o600)
}

function spawnPostgres(cluster: Cluster, port: number): { pid: number; ended: () => boolean; said: () => string } {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...cluster.settings,
    port: String(port),
  }
  const log = openLog(cluster.logFile)
  const from = statSync(cluster.logFile).size
  const child = spawn(
    join(cluster.binaries, 'bin', 'postgres'),
    [
      '-D',
      folderFor(cluster.folder, cluster.identity),
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    // in a group of its own: Ctrl-C in the terminal must reach the application first
    { ...spawnOptions(cluster.folder, cluster.identity), detached: true, stdio: ['ignore', log, log] },
  )
  closeSync(log)
  let over = false
  child.on('exit', () => {
    over = true
  })
  child.on('error', () => {
    over = true
  })
  child.unref()
  return { pid: child.pid ?? 0, ended: () => over, said: () => readFileSync(cluster.logFile).subarray(from).toString() }
}

/** A killed server's last sessions may hold its memory for a moment; then it is tried again. */
async function launch(cluster: Cluster, port?: number): Promise<{ pid: number; port: number }> {
  // left behind by a kill; PostgreSQL would believe it when another process has since been given that id
  rmSync(join(cluster.folder, 'postmaster.pid'), { force: true })
  const end = Date.now() + PATIENCE
  for (;;) {
    const chosen = port ?? (await freePort())
    const server = spawnPostgres(cluster, chosen)
    const ready = await until(PATIENCE, () => {
      if (server.ended()) return 'ended' as const
      const postmaster = readPostmaster(cluster.folder)
      return postmaster?.pid === server.pid && postmaster.ready ? ('ready' as const) : undefined
    })
    if (ready === 'ready') return { pid: server.pid, port: chosen }
    const passing = /shared memory block|could not bind|Address already in use/.test(server.said())
    if (!passing || Date.now() > end)
      throw new Error(`PostgreSQL did not start (${cluster.logFile}):\n${server.said().trim()}`)
    await until(200, () => undefined)
  }
}

/** The server that already runs on the folder, once it answers. */
async function attach(cluster: Cluster): Promise<{ pid: number; port: number } | undefined> {
  const found = await until(PATIENCE, async () => {
    const running = readPostmaster(cluster.folder)
    if (!running) return 'none' as const
    return running.ready && (await answers(cluster, running.port)) ? running : undefined
  })
  if (!found) throw new Error(`The PostgreSQL on ${cluster.folder} runs but does not answer (${cluster.logFile}).`)
  return found === 'none' ? undefined : found
}

export type StartOptions = {
  dataFolder: string
  passwords: Passwords
  settings?: Record<string, string>
  port?: number
}

function describeCluster({ dataFolder, passwords, settings = {} }: StartOptions): Cluster {
  const root = resolve(dataFolder)
  const identity = serverIdentity()
  mkdirSync(root, { recursive: true, mode: identity ? 0o711 : 0o700 })
  return {
    folder: join(root, 'postgres'),
    logFile: join(root, 'postgres.log'),
    binaries: postgresFolder(identity),
    identity,
    passwords,
    settings,
  }
}

/**
 * Starts the PostgreSQL of a data folder, or attaches to the one that already runs on it; makes the folder, the roles
 * and the database the first time. Throws when the server cannot be started or is not ours.
 */
export async function startEmbedded(options: StartOptions): Promise<EmbeddedServer> {
  const cluster = describeCluster(options)
  initialise(cluster)
  const running = await attach(cluster)
  const how = running ? 'attached' : 'started'
  const { pid, port } = running ?? (await launch(cluster, options.port))
  await ensureRoles(databaseUrls(cluster, port, 'postgres').ownerUrl, options.passwords)
  return { pid, port, how, cluster, ...databaseUrls(cluster, port) }
}

/** Stops the server: sessions are ended and everything is written (fast), after 30 s without that grace. */
export async function stopEmbedded({ pid }: Pick<EmbeddedServer, 'pid'>): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (!isAlive(pid)) return
    process.kill(pid, signal)
    if (await until(30_000, () => (isAlive(pid) ? undefined : true))) return
  }
  throw new Error(`PostgreSQL (process ${pid}) does not stop.`)
}

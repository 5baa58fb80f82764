import { spawnSync } from 'node:child_process'
import {
  accessSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Cluster, folderFor, spawnOptions } from './cluster'
import { giveTo, type Identity } from './identity'
import { isAlive } from './process'
import { OWNER } from './roles'

const ARGUMENTS = [
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C',
  '--auth=scram-sha-256',
]

function passwordFile(password: string, identity: Identity | undefined): string {
  const path = join(tmpdir(), `raakvlak-${process.pid}-${Date.now()}`)
  writeFileSync(path, password, { mode: 0o600, flag: 'wx' })
  if (identity) chownSync(path, identity.uid, identity.gid)
  return path
}

function runInitdb(cluster: Cluster, folder: string): void {
  const { identity, binaries } = cluster
  const file = passwordFile(cluster.passwords.owner, identity)
  try {
    const run = spawnSync(
      join(binaries, 'bin', 'initdb'),
      ['-D', folderFor(folder, identity), '-U', OWNER, `--pwfile=${file}`, ...ARGUMENTS],
      { ...spawnOptions(folder, identity), encoding: 'utf8' },
    )
    if (run.error) throw run.error
    if (run.status !== 0) throw new Error(`PostgreSQL could not make its data folder:\n${run.stdout}${run.stderr}`)
  } finally {
    rmSync(file, { force: true })
  }
}

function demandAccess(folder: string): void {
  try {
    accessSync(folder, constants.R_OK | constants.X_OK)
  } catch (error) {
    throw new Error(
      `${folder} belongs to another user. Start as that user, or set RAAKVLAK_DATA_DIR to another folder.`,
      { cause: error },
    )
  }
}

function clearUnfinished(parent: string): void {
  for (const entry of readdirSync(parent)) {
    const owner = /^postgres\.new-(\d+)$/.exec(entry)?.[1]
    if (owner && !isAlive(Number(owner))) rmSync(join(parent, entry), { recursive: true, force: true })
  }
}

/**
 * Makes the data folder of the server where there is none yet. It is made beside its place and moved there when
 * complete, so that a process killed halfway leaves nothing that looks like a database.
 */
export function initialise(cluster: Cluster): void {
  if (existsSync(cluster.folder)) demandAccess(cluster.folder)
  if (existsSync(join(cluster.folder, 'PG_VERSION'))) {
    giveTo(cluster.folder, cluster.identity)
    return
  }
  const parent = dirname(cluster.folder)
  clearUnfinished(parent)
  const fresh = join(parent, `postgres.new-${process.pid}`)
  mkdirSync(fresh, { mode: 0o700 })
  giveTo(fresh, cluster.identity)
  runInitdb(cluster, fresh)
  try {
    renameSync(fresh, cluster.folder)
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true })
    if (!existsSync(cluster.folder)) throw error
  }
}

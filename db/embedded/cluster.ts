import type { SpawnOptions } from 'node:child_process'
import { canReach, type Identity } from './identity'
import { DATABASE, LOGIN, OWNER, type Passwords } from './roles'

/** Everything needed to run one PostgreSQL on one folder. */
export type Cluster = {
  /** PGDATA, absolute */
  folder: string
  logFile: string
  binaries: string
  identity: Identity | undefined
  passwords: Passwords
  /** extra settings of postgresql.conf, such as fsync for tests */
  settings: Record<string, string>
}

/**
 * The name of the folder as the server's user can reach it. Below the closed home of root no path leads there for
 * another user; the process's own working folder, which root may set, still does.
 */
export function folderFor(folder: string, identity: Identity | undefined): string {
  if (canReach(folder, identity)) return folder
  if (process.platform === 'linux') return '/proc/self/cwd'
  throw new Error(
    `The user "${identity?.name}" that runs PostgreSQL cannot reach ${folder}: set RAAKVLAK_DATA_DIR to another folder.`,
  )
}

export function spawnOptions(folder: string, identity: Identity | undefined): SpawnOptions {
  const env = { NODE_ENV: 'production', LC_ALL: 'C', TZ: 'UTC' } as const
  return { cwd: folder, env, ...(identity && { uid: identity.uid, gid: identity.gid }) }
}

function url(user: string, password: string, port: number, database: string): string {
  return `postgres://${user}:${password}@127.0.0.1:${port}/${database}`
}

/** Addresses of one database in the cluster: as the owner who migrates, and as the login of the application. */
export function databaseUrls({ passwords }: Pick<Cluster, 'passwords'>, port: number, database = DATABASE) {
  return {
    ownerUrl: url(OWNER, passwords.owner, port, database),
    loginUrl: url(LOGIN, passwords.login, port, database),
  }
}

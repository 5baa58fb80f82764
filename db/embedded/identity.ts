import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, lstatSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

export type Identity = { uid: number; gid: number; name: string }

function lookUp(name: string): Identity | undefined {
  try {
    const ask = (flag: string) =>
      Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
    return { uid: ask('-u'), gid: ask('-g'), name }
  } catch {
    return undefined
  }
}

/** PostgreSQL refuses to run as root. Undefined when we are not root and it can run as ourselves. */
export function serverIdentity(): Identity | undefined {
  if (process.getuid?.() !== 0) return undefined
  const identity = lookUp('postgres') ?? lookUp('nobody')
  if (!identity)
    throw new Error('PostgreSQL does not run as root and there is no user "postgres" or "nobody" to run it as.')
  return identity
}

function mayEnter(folder: string, { uid, gid }: Identity): boolean {
  const { mode, uid: owner, gid: group } = statSync(folder)
  if (owner === uid) return (mode & 0o100) !== 0
  if (group === gid) return (mode & 0o010) !== 0
  return (mode & 0o001) !== 0
}

/** Whether a process of this identity can walk to the path: every folder above it lets it through. */
export function canReach(path: string, identity: Identity | undefined): boolean {
  if (!identity) return true
  const parent = dirname(resolve(path))
  return parent === resolve(path) || (mayEnter(parent, identity) && canReach(parent, identity))
}

/** Gives a folder, with all in it, to the identity and closes it for everyone else; nothing happens when it already is so. */
export function giveTo(folder: string, identity: Identity | undefined): void {
  if (identity && lstatSync(folder).uid !== identity.uid) {
    for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const path = join(folder, entry)
      if (!lstatSync(path).isSymbolicLink()) chownSync(path, identity.uid, identity.gid)
    }
    chownSync(folder, identity.uid, identity.gid)
  }
  if ((statSync(folder).mode & 0o777) !== 0o700) chmodSync(folder, 0o700)
}

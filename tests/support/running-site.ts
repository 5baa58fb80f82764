import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'

const ROOT = join(import.meta.dirname, '..', '..')

/** Where tests leave what they make. */
export const OUTPUT = join(ROOT, 'tests', '.output')

/** Password of the demo accounts on a site under test. */
export const demoPassword = 'demo-wachtwoord-voor-tests'

export type RunningSite = { url: string; dataFolder: string; process: ChildProcess; stop: () => Promise<void> }

/** A port nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  await new Promise((done) => server.close(done))
  if (!address || typeof address === 'string') throw new Error('No free port was found.')
  return address.port
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk
      if (said.includes('Raakvlak is ready')) resolve()
    })
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk
    })
    child.once('exit', () => reject(new Error(`The site under test did not start:\n${said}`)))
  })
}

/** Starts the built site the way a person does, with the demo in a data folder of its own. */
export async function startSite(dataFolder: string, port: number): Promise<RunningSite> {
  mkdirSync(dirname(dataFolder), { recursive: true })
  const { DATABASE_URL: _url, DATABASE_MIGRATION_URL: _owner, NEXTAUTH_URL: _address, ...inherited } = process.env
  const env = {
    ...inherited,
    HOST: '127.0.0.1',
    PORT: String(port),
    RAAKVLAK_DATA_DIR: dataFolder,
    RAAKVLAK_DEMO: 'on',
    RAAKVLAK_DEMO_PASSWORD: demoPassword,
    RAAKVLAK_SIGNUP: 'open',
  }
  const child = spawn('node', ['server/cli/start.mjs'], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const log = createWriteStream(`${dataFolder}.log`, { flags: 'a' })
  child.stdout.pipe(log, { end: false })
  child.stderr.pipe(log, { end: false })
  await ready(child)
  const stop = async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    await ended
  }
  return { url: `http://127.0.0.1:${port}`, dataFolder, process: child, stop }
}

function parents(): Map<number, number> {
  const found = new Map<number, number>()
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8').replace(/^.*\)/s, '').trim().split(' ')
      found.set(Number(name), Number(stat[1]))
    } catch {}
  }
  return found
}

/** A process and everything it started, directly or not. */
export function processTree(root: number): number[] {
  const parentOf = parents()
  const below = (pid: number): number[] =>
    [...parentOf].filter(([, parent]) => parent === pid).flatMap(([child]) => [child, ...below(child)])
  return [root, ...below(root)]
}

/** The file in which the embedded PostgreSQL of a data folder says what it is. */
export function postmasterFile(dataFolder: string): string {
  const [file] = findFiles(dataFolder, 'postmaster.pid')
  if (!file) throw new Error(`No PostgreSQL runs in ${dataFolder}.`)
  return file
}

/** The process of the embedded PostgreSQL of a data folder. */
export function postgresOf(dataFolder: string): number {
  return Number(readFileSync(postmasterFile(dataFolder), 'utf8').split('\n')[0])
}

function findFiles(folder: string, name: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true })
  const here = entries.filter((entry) => entry.name === name).map((entry) => join(folder, entry.name))
  if (here.length > 0) return here
  return entries.filter((entry) => entry.isDirectory()).flatMap((entry) => findFiles(join(folder, entry.name), name))
}

import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream, mkdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..', '..')
const OUTPUT = join(ROOT, 'tests', '.output')

/** Password of the demo accounts on the site under test. */
export const demoPassword = 'demo-wachtwoord-voor-tests'

async function freePort(): Promise<number> {
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

/** Starts the built site the way a person does, on a free port, with a database of its own and the demo in it. */
export default async function setup(): Promise<() => Promise<void>> {
  const dataFolder = join(OUTPUT, 'site')
  rmSync(dataFolder, { recursive: true, force: true })
  mkdirSync(OUTPUT, { recursive: true })
  const { DATABASE_URL: _url, DATABASE_MIGRATION_URL: _owner, NEXTAUTH_URL: _address, ...inherited } = process.env
  const port = await freePort()
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
  const log = createWriteStream(join(OUTPUT, 'site.log'))
  child.stdout.pipe(log, { end: false })
  child.stderr.pipe(log, { end: false })
  await ready(child)
  process.env.RAAKVLAK_TEST_URL = `http://127.0.0.1:${port}`
  process.env.RAAKVLAK_TEST_DATA = dataFolder
  return async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    await ended
  }
}

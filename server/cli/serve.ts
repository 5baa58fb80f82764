import { type ChildProcess, spawn } from 'node:child_process'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { until } from '@/db/embedded/process'
import type { Settings } from '@/server/environment'
import { NEXT, ROOT } from './build'

const PATIENCE = 60_000
const GRACE = 10_000

/** In MB. With more room node tidies up later and grows to twice the size; the largest import stays well within it. */
const MEMORY = ['--max-semi-space-size=8', '--max-old-space-size=768']

/** Throws a clear message when the address cannot be listened on. */
export async function demandFreePort({ host, port }: Settings): Promise<void> {
  const server = createServer()
  const problem = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    server.once('error', resolve).listen(port, host, () => server.close(() => resolve(undefined)))
  })
  if (!problem) return
  const advice = `Choose another port: PORT=${port + 1} npm start`
  if (problem.code === 'EADDRINUSE') throw new Error(`Port ${port} on ${host} is in use by another program. ${advice}`)
  if (problem.code === 'EACCES')
    throw new Error(`Port ${port} on ${host} needs more rights than this user has. ${advice}`)
  throw new Error(`HOST=${host} PORT=${port} cannot be listened on: ${problem.message}`)
}

function accepts(host: string, port: number): Promise<true | undefined> {
  return new Promise((resolve) => {
    const socket = connect(port, host)
    const settle = (answer: true | undefined) => {
      socket.destroy()
      resolve(answer)
    }
    socket.once('connect', () => settle(true)).once('error', () => settle(undefined))
  })
}

export type Site = { ended: Promise<number>; stop: () => Promise<void> }

async function stopChild(child: ChildProcess, ended: Promise<number>): Promise<void> {
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), GRACE)
  await ended
  clearTimeout(timer)
}

/** Serves the site in a process of its own and waits until it accepts connections. Throws when it does not come up. */
export async function serve({ host, port }: Settings, env: NodeJS.ProcessEnv, dev: boolean): Promise<Site> {
  const options = [...MEMORY, '--import', join(import.meta.dirname, 'follow-parent.mjs')]
  const child = spawn(process.execPath, [...options, NEXT, dev ? 'dev' : 'start', '-H', host, '-p', String(port)], {
    cwd: ROOT,
    env: { ...env, NODE_ENV: dev ? 'development' : 'production', RAAKVLAK_PARENT: String(process.pid) },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // Ctrl-C in the terminal must not reach it before we have said what happens
    detached: true,
  })
  const ended = new Promise<number>((resolve) => {
    child.once('exit', (code) => resolve(code ?? 1)).once('error', () => resolve(1))
  })
  const reachable = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  const outcome = await Promise.race([until(PATIENCE, () => accepts(reachable, port)), ended])
  if (outcome === true) return { ended, stop: () => stopChild(child, ended) }
  await stopChild(child, ended)
  throw new Error('The site did not come up; what went wrong is above.')
}

import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { ensureInstalled, ROOT } from './install.mjs'

const STOP = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** The parent of a process, where the operating system tells it in a file; npm may start us through a shell. */
function parentOf(pid) {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, '').trim().split(' ')[1])
  } catch {
    return undefined
  }
}

/** npm cannot pass on that it was killed: when it, or the shell between, is gone, there is nobody left to stop us. */
function whenOrphaned(stop) {
  const chain = () => `${process.ppid} ${process.env.npm_lifecycle_event ? parentOf(process.ppid) : ''}`
  const born = chain()
  setInterval(() => chain() !== born && stop(), 500).unref()
}

function follow(child) {
  return new Promise((resolve) => {
    const stop = (signal) => child.kill(signal)
    for (const signal of STOP) process.on(signal, stop)
    whenOrphaned(() => stop('SIGTERM'))
    child.on('error', (error) => {
      console.error(error.message)
      resolve(1)
    })
    child.on('exit', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)))
  })
}

/** Installs what is missing, then runs a TypeScript program of the project on the newer Node.js; returns its exit code. */
export async function runTypeScript(program, args) {
  const node = await ensureInstalled()
  const child = spawn(node, ['--import', 'tsx', join(ROOT, program), ...args], {
    cwd: ROOT,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  return follow(child)
}

/** Runs a command-line program: an error is one clear message and exit code 1. */
export async function runProgram(program, args = process.argv.slice(2)) {
  try {
    process.exitCode = await runTypeScript(program, args)
  } catch (error) {
    console.error(`\n${error.message}`)
    process.exitCode = 1
  }
  process.exit()
}

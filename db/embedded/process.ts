import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

/** Whether a process with this id runs, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function ask(pid: number, column: 'lstart' | 'comm'): string {
  return execFileSync('ps', ['-o', `${column}=`, '-p', String(pid)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}

/** The name of the program a process runs, empty when it cannot be told. */
export function programName(pid: number): string {
  try {
    return basename(
      process.platform === 'linux' ? readFileSync(`/proc/${pid}/comm`, 'utf8').trim() : ask(pid, 'comm').trim(),
    )
  } catch {
    return ''
  }
}

/** When a process began, in the words of the operating system: with its id this names one process for good. */
export function processBirth(pid: number): string | undefined {
  if (!isAlive(pid)) return undefined
  try {
    if (process.platform !== 'linux') return ask(pid, 'lstart').trim()
    // field 22; the second field is the name in brackets and may hold spaces
    const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, '').trim().split(' ')
    return afterName[0] === 'Z' ? undefined : afterName[19]
  } catch {
    return undefined
  }
}

/** Asks again until the answer is not undefined; undefined when the time (ms) is up. */
export async function until<T>(
  milliseconds: number,
  ask: () => Promise<T | undefined> | T | undefined,
): Promise<T | undefined> {
  const end = Date.now() + milliseconds
  for (;;) {
    const answer = await ask()
    if (answer !== undefined || Date.now() >= end) return answer
    await delay(25)
  }
}

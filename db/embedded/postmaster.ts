import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAlive, programName } from './process'

export type Postmaster = { pid: number; port: number; ready: boolean }

/**
 * The server that runs on this folder according to its postmaster.pid (process on line 1, port on line 4, state on line 8),
 * or undefined: no file, or a file left behind by a server that was killed. A reused process id does not deceive it.
 */
export function readPostmaster(folder: string): Postmaster | undefined {
  let lines: string[]
  try {
    lines = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  const pid = Number(lines[0])
  if (!pid || !isAlive(pid) || !programName(pid).startsWith('postgres')) return undefined
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
}

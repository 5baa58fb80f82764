import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { processBirth, until } from '@/db/embedded/process'

const holder = z.object({ pid: z.number(), birth: z.string(), address: z.string(), since: z.string() })

export type Holder = z.infer<typeof holder>

function lockFile(dataFolder: string): string {
  return join(resolve(dataFolder), 'running.json')
}

/** Who serves this data folder now; undefined when nobody does, also when the last one was killed. */
export function readLock(dataFolder: string): Holder | undefined {
  try {
    const found = holder.parse(JSON.parse(readFileSync(lockFile(dataFolder), 'utf8')))
    return processBirth(found.pid) === found.birth ? found : undefined
  } catch {
    return undefined
  }
}

/** Long enough for a start whose npm was killed a moment ago to notice and to stop. */
const PATIENCE = 3000

/** Claims the data folder for this process. Throws, naming the process that serves it, when it is taken. */
export async function takeLock(dataFolder: string, address: string): Promise<{ release: () => void }> {
  mkdirSync(dataFolder, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 })
  const free = await until(PATIENCE, () => (readLock(dataFolder) ? undefined : true))
  const taken = readLock(dataFolder)
  if (!free && taken) {
    throw new Error(
      `Raakvlak already runs on ${resolve(dataFolder)}: ${taken.address} (process ${taken.pid}, since ${taken.since}).\n` +
        `Nothing was changed. Stop it with Ctrl-C in its terminal or "kill ${taken.pid}", or set RAAKVLAK_DATA_DIR to another folder.`,
    )
  }
  const mine: Holder = {
    pid: process.pid,
    birth: processBirth(process.pid) ?? '',
    address,
    since: new Date().toISOString(),
  }
  rmSync(lockFile(dataFolder), { force: true })
  writeFileSync(lockFile(dataFolder), JSON.stringify(mine), { flag: 'wx' })
  return { release: () => readLock(dataFolder)?.pid === process.pid && rmSync(lockFile(dataFolder), { force: true }) }
}

import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const secrets = z.object({
  databaseOwner: z.string(),
  databaseLogin: z.string(),
  authentication: z.string(),
  setupCode: z.string(),
})

export type Secrets = z.infer<typeof secrets>

/** Letters and digits that are not mistaken for one another, in groups of four. */
export function readableCode(groups: number): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
  const pick = (byte: number) => letters[byte % letters.length]
  const group = () => [...randomBytes(4)].map(pick).join('')
  return Array.from({ length: groups }, group).join('-')
}

function invent(): Secrets {
  const random = () => randomBytes(32).toString('base64url')
  return { databaseOwner: random(), databaseLogin: random(), authentication: random(), setupCode: readableCode(4) }
}

/** The secrets of a data folder, made the first time and readable for its owner only. Throws when the file is damaged. */
export function keepSecrets(dataFolder: string): Secrets {
  const path = join(dataFolder, 'secrets.json')
  mkdirSync(dataFolder, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 })
  try {
    writeFileSync(path, `${JSON.stringify(invent(), null, 2)}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  try {
    return secrets.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    throw new Error(`${path} cannot be read; restore it from a backup: the database cannot be opened without it.`, {
      cause: error,
    })
  }
}

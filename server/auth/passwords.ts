import { hash, verify } from '@node-rs/argon2'

/** The library's default kind is argon2id; 19 MiB and two rounds are the least OWASP advises. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

let decoy: Promise<string> | undefined

/** The form in which a password is kept: argon2id with a salt of its own. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), cost)
}

/**
 * Whether the password belongs to the hash. Without a hash (no such account) it takes the same time and is false,
 * so that the answer does not tell who has an account.
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('nobody')
  const matches = await verify(stored ?? (await decoy), password.normalize('NFKC'))
  return stored !== null && matches
}

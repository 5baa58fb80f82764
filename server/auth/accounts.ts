import { eq, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { users } from '@/db/schema'
import type { NewAccount } from '@/server/domain/register/account'
import { database } from '@/server/services/database'
import { brokenUnique, invalid } from '@/server/services/errors'
import { newId } from '@/server/services/ids'
import { hashPassword } from './passwords'

export type Account = { id: string; email: string; name: string; passwordHash: string }

/** A person whose password was hashed already: that takes long, and is done before a transaction begins. */
export type HashedAccount = { id: string; email: string; name: string; passwordHash: string }

/** Gives a new person an id and hashes the password. */
export async function hashAccount({ email, name, password }: NewAccount): Promise<HashedAccount> {
  return {
    id: newId(),
    email: email.trim().toLowerCase(),
    name: name.trim(),
    passwordHash: await hashPassword(password),
  }
}

/** Inserts a person; `tx` runs as the identity role. Throws InvalidError when the address has an account already. */
export async function insertAccount(tx: Transaction, account: HashedAccount): Promise<void> {
  try {
    await tx.insert(users).values(account)
  } catch (error) {
    if (brokenUnique(error) === 'users_email_unique') throw invalid('email', 'email_taken')
    throw error
  }
}

/** Makes a person with an account. Returns the id. Throws InvalidError when the address has an account already. */
export async function createAccount(given: NewAccount): Promise<string> {
  const account = await hashAccount(given)
  await database().identity((tx) => insertAccount(tx, account))
  return account.id
}

/** The account with this address, whatever its capitals; null when there is none. */
export async function findAccount(email: string): Promise<Account | null> {
  const [row] = await database().identity((tx) =>
    tx
      .select({ id: users.id, email: users.email, name: users.name, passwordHash: users.passwordHash })
      .from(users)
      .where(sql`lower(${users.email}) = ${email.trim().toLowerCase()}`),
  )
  return row ?? null
}

/** The account with this id; null when there is none. */
export async function readAccount(userId: string): Promise<Account | null> {
  const [row] = await database().identity((tx) =>
    tx
      .select({ id: users.id, email: users.email, name: users.name, passwordHash: users.passwordHash })
      .from(users)
      .where(eq(users.id, userId)),
  )
  return row ?? null
}

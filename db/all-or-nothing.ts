import type postgres from 'postgres'
import { connect, patience, shareDatabase } from './client'

type Part = (sql: postgres.TransactionSql) => Promise<unknown>

/**
 * Runs `work` with every transaction that services open meanwhile as a part of one: nothing of it stays when it throws
 * or the process is killed. The parts wait for one another, so none may be opened inside another. Meanwhile this
 * process has no other connection.
 */
export async function allOrNothing(address: string, work: () => Promise<void>): Promise<void> {
  const database = shareDatabase(address, connect(address, { max: 1, statement: patience.long }))
  let last: Promise<unknown> = Promise.resolve()
  await database.client
    .begin((whole) => {
      const begin = (_mode: string, part: Part) => {
        const mine = last.then(() => whole.savepoint(part))
        last = mine.catch(() => {})
        return mine
      }
      Object.assign(database.client, { begin })
      return work()
    })
    .finally(() => {
      shareDatabase(address, connect(address))
      return database.end()
    })
}

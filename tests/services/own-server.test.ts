import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect } from '@/db/client'
import { administratorStatements } from '@/db/embedded/roles'
import { checkPooler } from '@/db/inspect'
import { testDatabase } from '../support/database'
import { startForgetfulPooler } from '../support/forgetful-pooler'

let loginUrl: string
let pooler: Awaited<ReturnType<typeof startForgetfulPooler>>

beforeAll(async () => {
  loginUrl = (await testDatabase()).loginUrl
  pooler = await startForgetfulPooler(new URL(loginUrl))
})
afterAll(() => pooler.stop())

describe('a pooler in transaction mode', () => {
  it('is refused while the address does not say that there is one', async () => {
    await expect(checkPooler(pooler.url)).rejects.toThrow('Add "?pgbouncer=true"')
  })

  it('is accepted when the address says so', async () => {
    await expect(checkPooler(`${pooler.url}?pgbouncer=true`)).resolves.toBeUndefined()
  })

  it('is not seen where there is none', async () => {
    await expect(checkPooler(loginUrl)).resolves.toBeUndefined()
  })

  it('serves transactions with parameters when the address says so', async () => {
    const database = connect(`${pooler.url}?pgbouncer=true`, { max: 1 })
    const ask = (value: number) => database.identity((tx) => tx.execute(sql`select ${value}::int as value`))
    expect([...(await ask(1)), ...(await ask(2))]).toEqual([{ value: 1 }, { value: 2 }])
    await database.end()
  })
})

it('ends a transaction that nobody goes on with, so that its connection comes back', async () => {
  const database = connect(loginUrl, { max: 1 })
  const limit = database.identity((tx) => tx.execute(sql`show idle_in_transaction_session_timeout`))
  expect([...(await limit)]).toEqual([{ idle_in_transaction_session_timeout: '2min' }])
  await database.end()
})

it('gives the administrator statements after which the login holds no right before it takes a role', async () => {
  const { ownerUrl } = await testDatabase()
  const name = `login_${process.pid}`
  const administrator = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  await administrator.unsafe(`create role ${name} login; ${administratorStatements('raakvlak_owner', name, [])}`)
  const [rights] = await administrator`
    select pg_has_role(${name}, 'raakvlak_app', 'member') as member, pg_has_role(${name}, 'raakvlak_app', 'usage') as usage`
  await administrator.unsafe(`drop role ${name}`)
  await administrator.end()
  expect(rights).toEqual({ member: true, usage: false })
})

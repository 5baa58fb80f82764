import postgres from 'postgres'
import { afterAll, inject } from 'vitest'
import { sharedDatabase } from '@/db/client'

type TestDatabase = { ownerUrl: string; loginUrl: string }

const { ownerUrl, loginUrl, template } = inject('databases')
const name = `test_${process.ppid}_${process.pid}_${Date.now().toString(36)}`

function addressOf(maintenanceUrl: string): string {
  return Object.assign(new URL(maintenanceUrl), { pathname: `/${name}` }).href
}

async function maintain(statement: string): Promise<void> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  try {
    await sql.unsafe(statement)
  } finally {
    await sql.end()
  }
}

const own: TestDatabase = { ownerUrl: addressOf(ownerUrl), loginUrl: addressOf(loginUrl) }

await maintain(`create database ${name} template ${template}`)
process.env.DATABASE_URL = own.loginUrl
process.env.NEXTAUTH_SECRET = 'a secret that only the tests know, long enough'
process.env.NEXTAUTH_URL = 'http://localhost:3000'

afterAll(async () => {
  await sharedDatabase(own.loginUrl).end()
  await maintain(`drop database if exists ${name} with (force)`)
})

/** The database of this test file: fresh, migrated, empty and its own; the services under test already use it. */
export async function testDatabase(): Promise<TestDatabase> {
  return own
}

import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isAlive, until } from '@/db/embedded/process'
import { type EmbeddedServer, startEmbedded, stopEmbedded } from '@/db/embedded/server'
import { checkLogin, hasOrganisation } from '@/db/inspect'
import { readLock, takeLock } from '@/server/cli/lock'
import { keepSecrets } from '@/server/cli/secrets'
import { testDatabase } from '../support/database'
import { makeOrganisation } from '../support/factories'

const root = join(import.meta.dirname, '..', '..')
let dataFolder = ''

beforeAll(() => {
  mkdirSync(join(root, 'tests', '.output'), { recursive: true })
  dataFolder = mkdtempSync(join(root, 'tests', '.output', 'start-'))
})

afterAll(() => rmSync(dataFolder, { recursive: true, force: true }))

function start(): Promise<EmbeddedServer> {
  const secrets = keepSecrets(dataFolder)
  return startEmbedded({ dataFolder, passwords: { owner: secrets.databaseOwner, login: secrets.databaseLogin } })
}

async function ask(url: string, statement: string) {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    return await sql.unsafe(statement)
  } finally {
    await sql.end()
  }
}

async function kill(pid: number): Promise<void> {
  process.kill(pid, 'SIGKILL')
  await until(10_000, () => (isAlive(pid) ? undefined : true))
}

describe('the embedded PostgreSQL', () => {
  let server: EmbeddedServer

  beforeAll(async () => {
    server = await start()
    await ask(server.ownerUrl, 'create table kept (word text)')
  }, 30_000)

  afterAll(() => stopEmbedded(server))

  it('keeps its secrets to the owner of the data folder, and keeps them the same', () => {
    expect(statSync(join(dataFolder, 'secrets.json')).mode & 0o777).toBe(0o600)
    expect(keepSecrets(dataFolder)).toEqual(keepSecrets(dataFolder))
  })

  it('is closed to other users of the machine', async () => {
    expect(statSync(join(dataFolder, 'postgres')).mode & 0o777).toBe(0o700)
    await expect(ask(server.ownerUrl.replace(/:[^:@]+@/, ':guess@'), 'select 1')).rejects.toThrow(
      'password authentication failed',
    )
  })

  it('gives the application a login that sees nothing by itself', async () => {
    await expect(ask(server.loginUrl, 'select * from kept')).rejects.toThrow('permission denied')
  })

  it('is joined when it already runs, as after a kill of the process that started it', async () => {
    const second = await start()
    expect(second).toMatchObject({ how: 'attached', pid: server.pid, port: server.port })
  })

  it('has every committed row when it is started again after kill -9', async () => {
    await ask(server.ownerUrl, "insert into kept values ('before')")
    await kill(server.pid)
    server = await start()
    expect(server.how).toBe('started')
    expect([...(await ask(server.ownerUrl, 'select word from kept'))]).toEqual([{ word: 'before' }])
  })

  it('starts although postmaster.pid names a process that is something else by now', async () => {
    await stopEmbedded(server)
    writeFileSync(
      join(dataFolder, 'postgres', 'postmaster.pid'),
      `${process.pid}\n/elsewhere\n0\n5432\n\n127.0.0.1\n1 2\nready   \n`,
    )
    server = await start()
    expect(server.how).toBe('started')
  })
})

describe('one start at a time', () => {
  it('names the process and the address that serve the data folder, and exits with 1', {
    timeout: 60_000,
  }, async () => {
    const lock = await takeLock(dataFolder, 'http://127.0.0.1:4567')
    const env = { ...process.env, RAAKVLAK_DATA_DIR: dataFolder, DATABASE_URL: '', PORT: '4567' }
    const second = spawn('node', ['server/cli/start.mjs'], { cwd: root, env, stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    second.stderr.on('data', (chunk: Buffer) => {
      said += chunk
    })
    const code = await new Promise((resolve) => second.once('close', resolve))
    expect(said).toContain(
      `Raakvlak already runs on ${dataFolder}: http://127.0.0.1:4567 (process ${process.pid}, since `,
    )
    expect(code).toBe(1)
    lock.release()
    expect(readLock(dataFolder)).toBeUndefined()
  })

  it('is not fooled by the file of a process that was killed, also when its number is in use again', async () => {
    const file = join(dataFolder, 'running.json')
    writeFileSync(
      file,
      JSON.stringify({ pid: process.pid, birth: 'another time', address: 'http://127.0.0.1:1', since: 'then' }),
    )
    const lock = await takeLock(dataFolder, 'http://127.0.0.1:4568')
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid, address: 'http://127.0.0.1:4568' })
    lock.release()
  })
})

describe('the login of the application', () => {
  it('is accepted when row-level security binds it', async () => {
    const { loginUrl } = await testDatabase()
    await expect(checkLogin(loginUrl, 'raakvlak_owner')).resolves.toBeUndefined()
  })

  it('is refused when it is a superuser', async () => {
    const { ownerUrl } = await testDatabase()
    await expect(checkLogin(ownerUrl, 'raakvlak_owner')).rejects.toThrow('not bound by row-level security')
  })

  it('is refused when it owns the tables', async () => {
    const { ownerUrl } = await testDatabase()
    const name = `owner_${process.pid}`
    await ask(
      ownerUrl,
      `create role ${name} login password 'x'; create table owned (); alter table owned owner to ${name}`,
    )
    const url = Object.assign(new URL(ownerUrl), { username: name, password: 'x' }).href
    await expect(checkLogin(url, 'raakvlak_owner')).rejects.toThrow('owns the tables')
    await ask(ownerUrl, `drop table owned; drop role ${name}`)
  })

  it('gets the statements for the administrator when it lacks the roles', async () => {
    const { ownerUrl } = await testDatabase()
    const name = `stranger_${process.pid}`
    await ask(ownerUrl, `create role ${name} login password 'x'`)
    const url = Object.assign(new URL(ownerUrl), { username: name, password: 'x' }).href
    await expect(checkLogin(url, 'raakvlak_owner')).rejects.toThrow(`grant raakvlak_app, raakvlak_auth to "${name}"`)
    await ask(ownerUrl, `drop role ${name}`)
  })
})

it('knows whether there is an organisation, although row-level security hides them', async () => {
  const { ownerUrl } = await testDatabase()
  expect(await hasOrganisation(ownerUrl)).toBe(false)
  await makeOrganisation()
  expect(await hasOrganisation(ownerUrl)).toBe(true)
})

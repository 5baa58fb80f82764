import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from './fixtures'

const root = join(import.meta.dirname, '..', '..')

test('a second start on the same data says who serves it and does no harm', async ({ request, baseURL }) => {
  const env = { ...process.env, PORT: '3999', RAAKVLAK_DATA_DIR: process.env.RAAKVLAK_TEST_DATA }
  const second = spawnSync('node', ['server/cli/start.mjs'], { cwd: root, env, encoding: 'utf8' })
  expect(second.status).toBe(1)
  expect(second.stderr).toContain(`Raakvlak already runs on ${process.env.RAAKVLAK_TEST_DATA}: ${baseURL} (process `)
  expect((await request.get('/api/health')).status()).toBe(200)
})

test('a start on a port in use says so', async ({ baseURL }) => {
  const { port } = new URL(baseURL ?? '')
  const env = { ...process.env, PORT: port, RAAKVLAK_DATA_DIR: join(root, 'tests', '.output', 'port-in-use') }
  const second = spawnSync('node', ['server/cli/start.mjs'], { cwd: root, env, encoding: 'utf8' })
  expect(second.status).toBe(1)
  expect(second.stderr).toContain(`Port ${port} on 127.0.0.1 is in use by another program. Choose another port: PORT=`)
})

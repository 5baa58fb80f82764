import { spawnSync } from 'node:child_process'
import { expect, it, vi } from 'vitest'
import { prepareFirstUse } from '@/server/cli/prepare'
import { readSettings } from '@/server/environment'
import { testDatabase } from '../support/database'

vi.mock('node:child_process', async (original) => ({
  ...(await original<typeof import('node:child_process')>()),
  spawnSync: vi.fn(),
}))

it('tells the password of the demo before it is in use, so that a start that is killed after that loses nothing', async () => {
  const { ownerUrl, loginUrl } = await testDatabase()
  const told: string[] = []
  vi.spyOn(console, 'log').mockImplementation((line) => told.push(String(line)))
  let toldBefore = false
  vi.mocked(spawnSync).mockImplementation((...given: unknown[]) => {
    const { env } = given[2] as { env: Record<string, string> }
    toldBefore = told.some((line) => line.includes(env.RAAKVLAK_DEMO_PASSWORD ?? 'none'))
    throw new Error('killed')
  })
  const nothing = async () => {}
  const database = { url: loginUrl, migrationUrl: ownerUrl, description: '', stop: nothing, leave: nothing }
  await expect(prepareFirstUse(readSettings({ RAAKVLAK_DEMO: 'on' }), database)).rejects.toThrow('killed')
  expect(toldBefore).toBe(true)
})

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
let folder = ''
let output = ''

const files: Record<string, string> = {
  'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./*"] } } }',
  'server/domain/pure.ts': `import { z } from 'zod'\nexport const pure = z.string()`,
  'server/domain/impure.ts': `import { readFileSync } from 'node:fs'\nexport const impure = readFileSync`,
  'server/domain/hungry.ts': `import { service } from '@/server/services/service'\nexport const hungry = service`,
  'server/domain/typed.ts': `import type { Table } from '@/db/schema/table'\nexport type Typed = Table`,
  'server/services/service.ts': `import type { Table } from '@/db/schema/table'\nexport const service: Table = { id: '' }`,
  'server/services/web.ts': `import { headers } from 'next/headers'\nexport const web = headers`,
  'server/services/left.ts': `import { right } from './right'\nexport const left = () => right`,
  'server/services/right.ts': `import { left } from './left'\nexport const right = () => left`,
  'server/services/lost.ts': `import { nothing } from '@/server/domain/nothing'\nexport const lost = nothing`,
  'server/api/shortcut.ts': `import type { Table } from '@/db/schema/table'\nexport type Shortcut = Table`,
  'server/api/router.ts': `import { service } from '@/server/services/service'\nexport const router = service`,
  'db/schema/table.ts': `export type Table = { id: string }`,
  'db/schema/upward.ts': `export const upward = () => import('@/server/services/service')`,
  'app/page.tsx': `import { router } from '@/server/api/router'\nexport default () => <p>{router.id}</p>`,
  'app/greedy.tsx': `import { service } from '@/server/services/service'\nexport default () => <p>{service.id}</p>`,
  'app/client.tsx': `'use client'\nimport { router } from '@/server/api/router'\nexport const Client = () => <p>{router.id}</p>`,
  'app/typed-client.tsx': `'use client'\nimport type { router } from '@/server/api/router'\nexport type Router = typeof router`,
  'app/_components/wise.tsx': `import { pure } from '@/server/domain/pure'\nexport const Wise = () => <p>{String(pure)}</p>`,
  'app/api/route.ts': `import { service } from '@/server/services/service'\nexport const GET = () => Response.json(service)`,
}

const forbidden = [
  ['server/domain is pure', 'server/domain/impure.ts → fs'],
  ['server/domain is pure', 'server/domain/hungry.ts → server/services/service.ts'],
  ['server/domain is pure', 'server/domain/typed.ts → db/schema/table.ts'],
  ['services and formats know nothing of the web', 'server/services/web.ts'],
  ['no circular dependency', 'server/services/left.ts'],
  ['every import exists', 'server/services/lost.ts'],
  ['server/api calls services', 'server/api/shortcut.ts → db/schema/table.ts'],
  ['db knows drizzle, postgres and the domain', 'db/schema/upward.ts → server/services/service.ts'],
  ['pages call server/api and server/auth', 'app/greedy.tsx → server/services/service.ts'],
  ['client components know the domain', 'app/client.tsx → server/api/router.ts'],
  ['app/_components know no domain', 'app/_components/wise.tsx → server/domain/pure.ts'],
]

beforeAll(() => {
  const parent = join(root, 'tests', '.output')
  mkdirSync(parent, { recursive: true })
  folder = mkdtempSync(join(parent, 'layers-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), `${text}\n`)
  }
  const program = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs')
  const config = join(root, 'tests', 'layers.cjs')
  output = spawnSync(process.execPath, [program, '--config', config, 'app', 'server', 'db'], {
    cwd: folder,
    encoding: 'utf8',
  }).stdout
}, 30_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

it.each(forbidden)('the layer check refuses: %s (%s)', (rule, dependency) => {
  expect(output).toContain(`error ${rule}: ${dependency}`)
})

it('the layer check refuses nothing else', () => {
  expect(output.split('\n').filter((line) => line.includes(' error '))).toHaveLength(forbidden.length)
})

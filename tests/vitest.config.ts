import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

export default defineConfig({
  root,
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'domain', include: ['tests/domain/**/*.test.{ts,tsx}'] } },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['tests/{services,api}/**/*.test.{ts,tsx}'],
          globalSetup: 'tests/support/database-server.ts',
          setupFiles: 'tests/support/database.ts',
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
})

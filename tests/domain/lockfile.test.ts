import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { missingPackages } from '../support/complete-lockfile.mjs'

it('the lock file names the packages for every machine, so that npm ci accepts it everywhere (npm run lockfile)', () => {
  const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'))
  expect(missingPackages(lock)).toEqual([])
})

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '..', '..')
export const NEXT = join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next')

const STAMP = join(ROOT, '.next', 'raakvlak-build')
const SOURCES = ['app/**/*', 'server/**/*', 'db/**/*', 'public/**/*', '*.{ts,mjs,json}']
const NOT_BUILT = /^(server\/cli|db\/embedded)\/|^(biome\.json|next-env\.d\.ts)$|\.tsbuildinfo$/

/** One hash over everything the build is made of. */
function describeSources(): string {
  const hash = createHash('sha256').update(`${process.version} ${process.platform}`)
  const files = globSync(SOURCES, { cwd: ROOT, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(ROOT.length + 1)
      .replaceAll('\\', '/'),
  )
  for (const path of paths.filter((name) => !NOT_BUILT.test(name)).sort()) {
    hash.update(`\0${path}\0`).update(readFileSync(join(ROOT, path)))
  }
  return hash.digest('hex')
}

/** Whether the build that is there was made, to the end, from the sources that are there. */
export function isBuilt(): boolean {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === describeSources()
}

/** Makes the production build. Throws when it fails; then there is no build that counts as complete. */
export function build(): void {
  const sources = describeSources()
  rmSync(STAMP, { force: true })
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } as const
  const run = spawnSync(process.execPath, [NEXT, 'build'], { cwd: ROOT, env, stdio: ['ignore', 'inherit', 'inherit'] })
  if (run.status !== 0) throw new Error('The build failed; what went wrong is above.')
  writeFileSync(STAMP, sources)
}

// No dependencies at the top: on a fresh clone nothing is installed yet.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { ensureInstalled, ROOT } from '../server/cli/install.mjs'
import { step } from '../server/cli/step.mjs'

const BIN = join(ROOT, 'node_modules', '.bin')
const OUTPUT = join(ROOT, 'tests', '.output')
const total = { passed: 0, failed: 0, skipped: 0 }

function add({ passed = 0, failed = 0, skipped = 0 }) {
  total.passed += passed
  total.failed += failed
  total.skipped += skipped
}

function start(program, args, output) {
  const env = { ...process.env, PATH: `${BIN}${delimiter}${process.env.PATH}`, NEXT_TELEMETRY_DISABLED: '1' }
  return spawn(program, args, { cwd: ROOT, env, stdio: ['ignore', output, output] })
}

function run(program, ...args) {
  return new Promise((resolve) => {
    const child = start(program, args, 'inherit')
    child.on('error', () => resolve(false))
    child.on('exit', (code) => resolve(code === 0))
  })
}

/** Starts a program whose words are held back: the function returned prints them and says whether it succeeded. */
function runAside(program, ...args) {
  const child = start(program, args, 'pipe')
  const said = []
  child.stdout.on('data', (chunk) => said.push(chunk))
  child.stderr.on('data', (chunk) => said.push(chunk))
  const ended = new Promise((resolve) => {
    child.on('error', () => resolve(false))
    child.on('close', (code) => resolve(code === 0))
  })
  return async () => {
    const succeeded = await ended
    process.stdout.write(Buffer.concat(said))
    return succeeded
  }
}

/** A check counts as one test. */
async function check(title, work) {
  const passed = await step(title, async () => ((await work()) ? 'in order' : 'FAILED')).catch((error) =>
    console.error(error.message),
  )
  add(passed === 'in order' ? { passed: 1 } : { failed: 1 })
  return passed === 'in order'
}

/** Runs a test program and adds what its report counts; a program that fails without a failed test is one failure. */
async function count(title, report, read, work) {
  const path = join(OUTPUT, report)
  rmSync(path, { force: true })
  await step(title, async () => {
    const succeeded = await work()
    const counted = existsSync(path) ? read(JSON.parse(readFileSync(path, 'utf8'))) : {}
    add(!succeeded && !counted.failed ? { ...counted, failed: 1 } : counted)
    return succeeded ? 'in order' : 'FAILED'
  })
}

const fromVitest = ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) => ({
  passed: numPassedTests,
  failed: numFailedTests,
  skipped: numPendingTests + numTodoTests,
})

const fromPlaywright = ({ stats }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
  skipped: stats.skipped,
})

function vitest() {
  const json = `--outputFile.json=${join(OUTPUT, 'vitest.json')}`
  return run('vitest', 'run', '--config', 'tests/vitest.config.ts', '--reporter=default', '--reporter=json', json)
}

async function browserTests() {
  const { ensureChromium } = await import('./support/chromium.mjs')
  if (!(await check('Find Chromium', () => Boolean(ensureChromium())))) return
  await count('Browser tests', 'browser.json', fromPlaywright, () =>
    run('playwright', 'test', '--config', 'tests/playwright.config.ts'),
  )
}

async function main() {
  const node = await ensureInstalled()
  mkdirSync(OUTPUT, { recursive: true })
  // the build leaves half of two cores to what only reads the sources; types are checked with those the build writes
  const built = runAside(node, '--import', 'tsx', 'tests/support/build.ts')
  await check('Format and lint', () => run('biome', 'check', '--error-on-warnings', '.'))
  await check('Layers', () => run('npm', 'run', '--silent', 'layers'))
  await check('Dead code', () => run('knip', '--config', 'tests/knip.json'))
  const hasSite = await check('Production build', built)
  await check('Types', () => run('tsc', '--noEmit'))
  await count('Domain, services and api', 'vitest.json', fromVitest, vitest)
  if (!hasSite) return
  await browserTests()
  await check('Killed during saves, three times', () =>
    run('node', 'tests/program.mjs', 'crash/crash.ts', '--rounds=3'),
  )
}

await main().catch((error) => {
  console.error(error.message)
  add({ failed: 1 })
})
const skipped = total.skipped ? `, ${total.skipped} skipped` : ''
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`)
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1)

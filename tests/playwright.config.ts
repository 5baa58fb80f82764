import { defineConfig } from '@playwright/test'
import { findChromium } from './support/chromium.mjs'

const QUIET = [
  '--disable-gpu',
  // most pages live for a second: compiling them better than that does not pay
  '--js-flags=--no-opt',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []

export default defineConfig({
  testDir: './e2e',
  outputDir: './.output/browser',
  globalSetup: './support/site.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: './.output/browser.json' }]],
  use: {
    baseURL: process.env.RAAKVLAK_TEST_URL,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    // a trace of every test costs a quarter of the time: ask for it with --trace on
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: findChromium(), args: [...asRoot, ...QUIET] },
  },
})

import { defineConfig } from '@playwright/test'
import { findChromium } from './support/chromium.mjs'

const QUIET = [
  '--disable-gpu',
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
    trace: 'retain-on-failure',
    launchOptions: { executablePath: findChromium(), args: [...asRoot, ...QUIET] },
  },
})

import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

// the one without windows first: the same engine, and the tests take a fifth less time in it
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
]
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The path of a Chromium on this machine: an installed one, or the one Playwright downloaded before. */
export function findChromium() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const installed = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [...installed, ...APPLICATIONS, chromium.executablePath()].find(isProgram)
}

function run(program, args, minutes) {
  const options = { stdio: ['ignore', 'inherit', 'inherit'], timeout: minutes * 60_000 }
  return (
    spawnSync(program, args, { ...options, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0
  )
}

/** Finds a Chromium, or installs one: Playwright's own, else the one of Debian or Ubuntu when we are root. */
export function ensureChromium() {
  const found = findChromium()
  if (found) return found
  run('npx', ['playwright', 'install', 'chromium'], 3)
  if (!findChromium() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-qq'], 3)
    for (const name of ['chromium-headless-shell', 'chromium']) {
      if (!findChromium()) run('apt-get', ['install', '-y', '-qq', name], 5)
    }
  }
  const installed = findChromium()
  if (!installed) throw new Error('There is no Chromium for the browser tests: install chromium or Google Chrome.')
  return installed
}

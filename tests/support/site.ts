import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { freePort, OUTPUT, startSite } from './running-site'

/** Starts the built site on a free port, with a database of its own and the demo in it. */
export default async function setup(): Promise<() => Promise<void>> {
  const dataFolder = join(OUTPUT, 'site')
  rmSync(dataFolder, { recursive: true, force: true })
  const site = await startSite(dataFolder, await freePort())
  process.env.RAAKVLAK_TEST_URL = site.url
  process.env.RAAKVLAK_TEST_DATA = dataFolder
  return site.stop
}

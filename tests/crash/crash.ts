import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { HttpClient } from '../support/http-client'
import {
  demoPassword,
  freePort,
  OUTPUT,
  postgresOf,
  processTree,
  type RunningSite,
  startSite,
} from '../support/running-site'
import { type Acknowledged, checkNothingLost } from './check'

const savers = 8
const organisation = 'demo'

/** Saves until told to stop; remembers only what the server said was saved. */
async function keepSaving(client: HttpClient, acknowledged: Acknowledged[], stopped: () => boolean): Promise<void> {
  try {
    const { id } = await client.mutate<{ id: string }>('activities.start', {
      organisation,
      kind: null,
      name: 'Wordt onderbroken',
      locale: 'nl',
    })
    acknowledged.push({ id, version: 1 })
    for (let version = 1; !stopped(); version++) {
      const content = {
        information: `Stand ${version}`,
        informationLocation: '',
        statementVersion: '',
        art14Exception: null,
        art14Reason: '',
      }
      await client.mutate('activities.save', { organisation, id, version, section: 'information', content })
      acknowledged.push({ id, version: version + 1 })
    }
  } catch (error) {
    if (!stopped()) throw error
  }
}

/** Kills the app and its database while it saves. Returns what was acknowledged before that. */
async function killDuringSaves(site: RunningSite, client: HttpClient): Promise<Acknowledged[]> {
  const acknowledged: Acknowledged[] = []
  let over = false
  const work = Array.from({ length: savers }, () => keepSaving(client, acknowledged, () => over))
  const enough = 40 + Math.floor(Math.random() * 200)
  while (acknowledged.length < enough) await Promise.race([...work, new Promise((next) => setImmediate(next))])
  over = true
  const postgres = postgresOf(site.dataFolder)
  for (const pid of [...processTree(site.process.pid ?? 0), ...processTree(postgres)]) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    }
  }
  await Promise.all(work)
  return acknowledged
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { rounds: { type: 'string', default: '20' } } })
  const rounds = Number(values.rounds)
  const dataFolder = join(OUTPUT, 'crash')
  rmSync(dataFolder, { recursive: true, force: true })
  const port = await freePort()
  let site = await startSite(dataFolder, port)
  const client = new HttpClient(site.url)
  await client.signIn('privacy@demo.raakvlak.example', demoPassword)
  const all: Acknowledged[] = []
  for (let round = 1; round <= rounds; round++) {
    all.push(...(await killDuringSaves(site, client)))
    site = await startSite(dataFolder, port)
    const { events } = await checkNothingLost(dataFolder, all)
    console.log(
      `Round ${round} of ${rounds}: ${all.length} saves acknowledged, none lost; ${events} events in one chain.`,
    )
  }
  await site.stop()
  console.log(`${rounds} passed, 0 failed`)
  return 0
}

process.exitCode = await main().catch((error: Error) => {
  console.error(error.message)
  console.log('0 passed, 1 failed')
  return 1
})
process.exit()

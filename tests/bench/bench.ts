import { readFileSync, rmSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { embeddedUrls } from '../support/embedded-owner'
import { HttpClient } from '../support/http-client'
import { demoPassword, freePort, OUTPUT, processTree, type RunningSite, startSite } from '../support/running-site'
import { type FindingsMeasured, measureFindings } from './findings'
import { load, type Measured, oneByOne, percentiles } from './load'

const organisation = 'demo'
const sizes = [1_000, 10_000]
// more is not judged as a whole: server/services/findings/register-memory.ts
const mostJudged = 3_000

type Size = {
  activities: number
  empty: Measured
  list: Measured
  search: Measured
  page: Measured
  save: { p50: number; p95: number }
  creates: { milliseconds: number; made: number }
  csv: { milliseconds: number; bytes: number }
  copy: { milliseconds: number; bytes: number }
  memory: { nodeNow: number; nodePeak: number; csvGrowth: number }
  findings: FindingsMeasured
  overview: Overview | null
}

/** Milliseconds: asked for the first time, again, and right after a save. */
type Overview = { first: number; again: Spread; afterSave: Spread }
type Spread = { p50: number; p95: number }

/** Memory of the biggest process of the site that runs JavaScript, in MB. */
function nodeMemory(site: RunningSite, field: 'VmRSS' | 'VmHWM'): number {
  const readings = processTree(site.process.pid ?? 0).map((pid) => {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const isServer = /^Name:\s+(node|next|MainThread)/m.test(status)
    return isServer ? Number(status.match(new RegExp(`${field}:\\s+(\\d+)`))?.[1] ?? 0) / 1024 : 0
  })
  return Math.round(Math.max(...readings))
}

async function measureExport(client: HttpClient, site: RunningSite) {
  const before = nodeMemory(site, 'VmRSS')
  let highest = before
  const start = performance.now()
  const response = await client.request(`/api/organisations/${organisation}/export`)
  if (!response.ok || !response.body) throw new Error(`The export answered ${response.status}.`)
  let bytes = 0
  let chunks = 0
  for await (const chunk of response.body) {
    bytes += chunk.byteLength
    if (chunks++ % 50 === 0) highest = Math.max(highest, nodeMemory(site, 'VmRSS'))
  }
  return { milliseconds: performance.now() - start, bytes, growth: highest - before }
}

/** The same rows straight from PostgreSQL, as the limit for an export. */
async function measureCopy(sql: postgres.Sql) {
  const start = performance.now()
  const stream = await sql`copy (
    select a.*, (select json_agg(p) from purposes p where p.organisation_id = a.organisation_id and p.activity_id = a.id),
      (select json_agg(e) from activity_entries e where e.organisation_id = a.organisation_id and e.activity_id = a.id),
      (select json_agg(d) from data_lines d where d.organisation_id = a.organisation_id and d.activity_id = a.id),
      (select json_agg(r) from retention_lines r where r.organisation_id = a.organisation_id and r.activity_id = a.id),
      (select json_agg(g) from engagements g where g.organisation_id = a.organisation_id and g.activity_id = a.id)
    from activities a order by number) to stdout with csv`.readable()
  let bytes = 0
  for await (const chunk of stream) bytes += chunk.length
  return { milliseconds: performance.now() - start, bytes }
}

/** The overview, which stands on what the rules say of the whole register; null where that is not judged as a whole. */
async function measureOverview(client: HttpClient, id: string, activities: number): Promise<Overview | null> {
  const ask = () => client.query('overview.read', { organisation })
  if (activities > mostJudged) return null
  const start = performance.now()
  await ask()
  const first = performance.now() - start
  const again = await oneByOne(30, ask)
  const save = await saver(client, id)
  const times: number[] = []
  for (let n = 0; n < 30; n++) {
    await save(n)
    times.push((await oneByOne(1, ask)).p50)
  }
  return { first, again, afterSave: percentiles(times) }
}

async function measureSaves(client: HttpClient, id: string) {
  return oneByOne(60, await saver(client, id))
}

/** Saves one section of an activity, again and again. */
async function saver(client: HttpClient, id: string) {
  const view = await client.query<{ activity: { version: number } }>('activities.read', { organisation, id })
  let { version } = view.activity
  return async (n: number) => {
    const content = {
      information: `Stand ${n}`,
      informationLocation: '',
      statementVersion: '',
      art14Exception: null,
      art14Reason: '',
    }
    const saved = await client.mutate<{ version: number }>('activities.save', {
      organisation,
      id,
      version,
      section: 'information',
      content,
    })
    version = saved.version
  }
}

async function measureCreates(client: HttpClient) {
  const start = performance.now()
  const made = await Promise.all(
    Array.from({ length: 100 }, (_, n) =>
      client.mutate<{ number: number }>('activities.start', {
        organisation,
        kind: null,
        name: `Tegelijk ${n}`,
        locale: 'nl',
      }),
    ),
  )
  const numbers = made.map((one) => one.number).sort((a, b) => a - b)
  const first = numbers[0] ?? 0
  if (numbers.some((number, n) => number !== first + n)) throw new Error('The numbers have gaps or doubles.')
  return { milliseconds: performance.now() - start, made: made.length }
}

async function measure(site: RunningSite, client: HttpClient, sql: postgres.Sql, activities: number): Promise<Size> {
  await fill(sql, activities)
  const cookie = client.cookieHeader
  const listPath = (search: string) => client.queryPath('activities.list', { organisation, search })
  const { rows } = await client.query<{ rows: { id: string }[] }>('activities.list', { organisation })
  const id = rows[0]?.id ?? ''
  await load(site.url, listPath(''), cookie, { seconds: 3 })
  const empty = await load(site.url, '/api/live', cookie)
  const list = await load(site.url, listPath(''), cookie)
  const search = await load(site.url, listPath('klachten'), cookie)
  const page = await load(site.url, `/${organisation}/activities/${id}`, cookie, { connections: 4 })
  const overview = await measureOverview(client, id, activities)
  const save = await measureSaves(client, id)
  const creates = await measureCreates(client)
  const { growth: csvGrowth, ...csv } = await measureExport(client, site)
  const copy = await measureCopy(sql)
  const memory = { nodeNow: nodeMemory(site, 'VmRSS'), nodePeak: nodeMemory(site, 'VmHWM'), csvGrowth }
  const findings = await measureFindings(embeddedUrls(site.dataFolder).loginUrl, organisation)
  return { activities, empty, list, search, page, save, creates, csv, copy, memory, findings, overview }
}

async function fill(sql: postgres.Sql, activities: number) {
  const [demo] = await sql`select o.id, m.user_id from organisations o
    join memberships m on m.organisation_id = o.id and m.role = 'privacy_officer' where slug = ${organisation}`
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`
    await tx`select bench_fill(${demo?.id}, ${demo?.user_id}, ${activities})`
  })
  await sql`vacuum analyze`
}

const ms = (milliseconds: number) => `${milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds)} ms`
const loaded = ({ requestsPerSecond, p50, p95, failed }: Measured, limit: Measured) =>
  `${Math.round(requestsPerSecond)}/s (${(requestsPerSecond / limit.requestsPerSecond).toFixed(2)} of the empty route), p50 ${ms(p50)}, p95 ${ms(p95)}${failed ? `, ${failed} FAILED` : ''}`

const whole = ({ overview }: Size, cell: (measured: Overview) => string) =>
  overview ? cell(overview) : 'not judged as a whole'

function report(results: Size[]): string {
  const rows: [string, (size: Size) => string][] = [
    ['empty route, 20 at once', (s) => loaded(s.empty, s.empty)],
    ['register list, 20 at once', (s) => loaded(s.list, s.empty)],
    ['search, 20 at once', (s) => loaded(s.search, s.empty)],
    ['activity page (HTML), 4 at once', (s) => loaded(s.page, s.empty)],
    ['save of one section', (s) => `p50 ${ms(s.save.p50)}, p95 ${ms(s.save.p95)}`],
    ['100 creates at once', (s) => `${ms(s.creates.milliseconds)}, ${s.creates.made} made, numbers whole`],
    ['CSV of everything', (s) => `${ms(s.csv.milliseconds)}, ${(s.csv.bytes / 1e6).toFixed(1)} MB`],
    ['COPY of the same rows', (s) => `${ms(s.copy.milliseconds)}, ${(s.copy.bytes / 1e6).toFixed(1)} MB`],
    ['CSV against COPY', (s) => (s.csv.milliseconds / s.copy.milliseconds).toFixed(2)],
    ['memory grown during CSV', (s) => `${s.memory.csvGrowth} MB`],
    ['one activity through all rules, pure code', (s) => `median ${s.findings.one.toFixed(2)} ms`],
    [
      'all rules over the whole register, cold',
      (s) =>
        `${ms(s.findings.loading + s.findings.judging)} (${ms(s.findings.loading)} of it loading), ${s.findings.findings} outcomes`,
    ],
    ['overview, asked for the first time', (s) => whole(s, ({ first }) => ms(first))],
    ['overview again, nothing changed', (s) => whole(s, ({ again }) => `p50 ${ms(again.p50)}, p95 ${ms(again.p95)}`)],
    [
      'overview right after a save',
      (s) => whole(s, ({ afterSave }) => `p50 ${ms(afterSave.p50)}, p95 ${ms(afterSave.p95)}`),
    ],
    ['node after load, and its peak', (s) => `${s.memory.nodeNow} MB, ${s.memory.nodePeak} MB`],
  ]
  const head = `| | ${results.map((size) => `${size.activities.toLocaleString('en')} activities`).join(' | ')} |`
  return [
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, embedded PostgreSQL. Fixtures were loaded with triggers off.`,
    '',
    head,
    `| --- |${results.map(() => ' --- |').join('')}`,
    ...rows.map(([title, cell]) => `| ${title} | ${results.map(cell).join(' | ')} |`),
  ].join('\n')
}

const dataFolder = join(OUTPUT, 'bench')
rmSync(dataFolder, { recursive: true, force: true })
const site = await startSite(dataFolder, await freePort())
const sql = postgres(embeddedUrls(dataFolder).ownerUrl, { max: 1, onnotice: () => {} })
try {
  const client = new HttpClient(site.url)
  await client.signIn('privacy@demo.raakvlak.example', demoPassword)
  await sql.unsafe(readFileSync(join(import.meta.dirname, 'fixtures.sql'), 'utf8'))
  const results: Size[] = []
  for (const size of sizes) results.push(await measure(site, client, sql, size))
  console.log(report(results))
} finally {
  await sql.end()
  await site.stop()
}

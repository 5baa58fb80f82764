import { performance } from 'node:perf_hooks'
import { connect, shareDatabase } from '@/db/client'
import { collectFindings } from '@/server/domain/findings/collect'
import type { Subject } from '@/server/domain/rules/subject'
import { loadSubjects } from '@/server/services/findings/load-subjects'
import { openAsSystem, reading } from '@/server/services/member'
import { today } from '@/server/services/today'

export type FindingsMeasured = { one: number; loading: number; judging: number; findings: number }

/** One activity by itself, without the rest of the register. */
function alone(root: Subject, activity: Subject): Subject {
  return { ...root, children: [activity] }
}

/**
 * How long the rules take, in milliseconds: one activity through all of them in pure code (the middle of many), and the
 * whole register from the database, cold.
 */
export async function measureFindings(databaseUrl: string, slug: string): Promise<FindingsMeasured> {
  process.env.DATABASE_URL = databaseUrl
  const database = shareDatabase(databaseUrl, connect(databaseUrl))
  try {
    const member = await openAsSystem(slug)
    const day = today()
    const start = performance.now()
    const { root } = await reading(member, (tx) => loadSubjects(tx, member, day), { long: true })
    const loaded = performance.now()
    const findings = collectFindings(root, day).length
    const judged = performance.now()
    const activities = root.children.filter((child) => child.type === 'activity').slice(0, 300)
    const times = activities.map((activity) => {
      const begin = performance.now()
      collectFindings(alone(root, activity), day)
      return performance.now() - begin
    })
    times.sort((one, other) => one - other)
    return {
      one: times[Math.floor(times.length / 2)] ?? Number.NaN,
      loading: loaded - start,
      judging: judged - loaded,
      findings,
    }
  } finally {
    await database.end()
  }
}

import postgres from 'postgres'
import { embeddedUrls } from '../support/embedded-owner'

/** A version of an activity that the server said was saved. */
export type Acknowledged = { id: string; version: number }

/** Throws when an acknowledged save is not there, a number is missing, or the audit chain does not verify. */
export async function checkNothingLost(dataFolder: string, acknowledged: Acknowledged[]): Promise<{ events: number }> {
  const sql = postgres(embeddedUrls(dataFolder).ownerUrl, { max: 1, onnotice: () => {} })
  try {
    const wanted = acknowledged.map(({ id, version }) => `${id} ${version}`)
    const lost = await sql`
      select w.key from unnest(${wanted}::text[]) as w(key)
      where not exists (select from record_versions v where v.record_type = 'activity'
        and v.record_id::text || ' ' || v.version = w.key)`
    if (lost.length > 0) throw new Error(`${lost.length} acknowledged saves are lost, the first is ${lost[0]?.key}.`)
    const [gaps] = await sql`select count(*)::int - max(number) as n from activities group by organisation_id`
    if (gaps?.n !== 0) throw new Error('The numbers of activities have a gap.')
    const [chain] = await sql`
      select count(*)::int as events, count(*) filter (where not whole)::int as broken from (
        select e.hash = audit_hash(e)
          and e.sequence = row_number() over w
          and e.previous_hash = coalesce(lag(e.hash) over w, decode(repeat('00', 32), 'hex')) as whole
        from audit_events e window w as (partition by e.organisation_id order by e.sequence)) checked`
    if (chain?.broken !== 0) throw new Error(`${chain?.broken} events break the audit chain.`)
    return { events: chain?.events ?? 0 }
  } finally {
    await sql.end()
  }
}

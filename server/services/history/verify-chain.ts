import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { type Member, reading } from '../member'
import { findBrokenDocument } from './verify-documents'

/** Where the chain stood at a moment that is written down elsewhere: on an export, a download or an auditor's visit. */
export type Anchor = { sequence: number; hash: string }

export type ChainBreak =
  /** an event was changed, or its hash was */
  | { kind: 'changed'; sequence: number }
  /** an event is missing */
  | { kind: 'missing'; sequence: number }
  /** an event does not follow the one before it */
  | { kind: 'order'; sequence: number }
  /** the chain ends before an anchor */
  | { kind: 'shortened'; sequence: number }
  /** the chain was written anew: an anchor remembers another hash */
  | { kind: 'rewritten'; sequence: number }
  /** a kept version differs from what was recorded when it was saved, or was never recorded */
  | { kind: 'document'; sequence: number | null; record: string }

export type ChainReport = {
  /** how many events were checked */
  events: number
  anchors: number
  head: Anchor | null
  broken: ChainBreak | null
  checkedAt: Date
}

/**
 * Recomputes every hash of the organisation's audit trail and compares it with the anchors in the database and those
 * given. A chain alone does not notice a cut tail or a full rewrite; an anchor does.
 */
export function verifyChain(member: Member, outside: readonly Anchor[] = []): Promise<ChainReport> {
  const check = async (tx: Transaction): Promise<ChainReport> => {
    const [head, anchors] = await Promise.all([readHead(tx, member), readAnchors(tx, member)])
    const all = [...anchors, ...outside]
    const broken =
      (await findBrokenEvent(tx, member)) ??
      (await findBrokenAnchor(tx, member, head, all)) ??
      (await findBrokenDocument(tx, member))
    return { events: head?.sequence ?? 0, anchors: all.length, head, broken, checkedAt: new Date() }
  }
  return reading(member, check, { long: true })
}

async function findBrokenEvent(tx: Transaction, member: Member): Promise<ChainBreak | null> {
  const rows = await tx.execute<{ sequence: string; expected: string; unchanged: boolean; follows: boolean }>(sql`
    select * from (
      select e.sequence, coalesce(lag(e.sequence) over chain, 0) + 1 as expected, e.hash = audit_hash(e) as unchanged,
        e.previous_hash = coalesce(lag(e.hash) over chain, decode(repeat('00', 32), 'hex')) as follows
      from audit_events e where e.organisation_id = ${member.organisationId}
      window chain as (order by e.sequence)) walked
    where sequence <> expected or not unchanged or not follows order by sequence limit 1`)
  const [row] = rows
  if (!row) return null
  const sequence = Number(row.sequence)
  if (sequence !== Number(row.expected)) return { kind: 'missing', sequence: Number(row.expected) }
  return { kind: row.unchanged ? 'order' : 'changed', sequence }
}

async function readHead(tx: Transaction, member: Member): Promise<Anchor | null> {
  const [row] = await tx.execute<{ sequence: string; hash: string }>(sql`
    select sequence, encode(hash, 'hex') as hash from audit_events
    where organisation_id = ${member.organisationId} order by sequence desc limit 1`)
  return row ? { sequence: Number(row.sequence), hash: row.hash } : null
}

async function readAnchors(tx: Transaction, member: Member): Promise<Anchor[]> {
  const rows = await tx.execute<{ sequence: string; hash: string }>(sql`
    select chain_sequence as sequence, chain_hash as hash from access_events
    where organisation_id = ${member.organisationId} and chain_sequence > 0`)
  return rows.map((row) => ({ sequence: Number(row.sequence), hash: row.hash }))
}

async function findBrokenAnchor(
  tx: Transaction,
  member: Member,
  head: Anchor | null,
  anchors: readonly Anchor[],
): Promise<ChainBreak | null> {
  const beyond = anchors.find((anchor) => anchor.sequence > (head?.sequence ?? 0))
  if (beyond) return { kind: 'shortened', sequence: beyond.sequence }
  if (anchors.length === 0) return null
  const [row] = await tx.execute<{ sequence: string }>(sql`
    select e.sequence from audit_events e
    join jsonb_to_recordset(${JSON.stringify(anchors)}::jsonb) as a(sequence bigint, hash text)
      on a.sequence = e.sequence
    where e.organisation_id = ${member.organisationId} and encode(e.hash, 'hex') <> a.hash
    order by e.sequence limit 1`)
  return row ? { kind: 'rewritten', sequence: Number(row.sequence) } : null
}

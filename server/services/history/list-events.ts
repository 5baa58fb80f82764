import { and, asc, desc, eq, gt, lt, lte } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { auditEvents } from '@/db/schema'
import type { HistoryType } from '@/server/domain/history/record-shapes'
import { NotFoundError } from '../errors'
import { type Member, reading } from '../member'

const versionTable = 'record_versions'

export type EventsInput = { type: HistoryType; id: string; version: number }

/**
 * The audit events that one save left: those of its transaction, which stand together in the chain because an
 * organisation writes one transaction at a time. Throws NotFoundError.
 */
export function listEvents(member: Member, input: EventsInput) {
  return reading(member, async (tx) => {
    const kept = await versionEvent(tx, member, input)
    const previous = await previousVersionEvent(tx, member, kept.sequence)
    const rows = await tx
      .select()
      .from(auditEvents)
      .where(
        and(
          eq(auditEvents.organisationId, member.organisationId),
          gt(auditEvents.sequence, previous),
          lte(auditEvents.sequence, kept.sequence),
          eq(auditEvents.action, kept.action),
        ),
      )
      .orderBy(asc(auditEvents.sequence))
    return rows.map(({ sequence, at, tableName, operation, before, after, hash }) => ({
      sequence,
      at,
      tableName,
      operation,
      columns: columnsOf(before, after),
      hash: Buffer.from(hash).toString('hex'),
    }))
  })
}

export type AuditEvent = Awaited<ReturnType<typeof listEvents>>[number]

function columnsOf(before: unknown, after: unknown): string[] {
  if (before === null || after === null) return []
  return Object.keys({ ...(before as object), ...(after as object) })
}

async function versionEvent(tx: Transaction, member: Member, { type, id, version }: EventsInput) {
  const [row] = await tx
    .select({ sequence: auditEvents.sequence, action: auditEvents.action })
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.organisationId, member.organisationId),
        eq(auditEvents.tableName, versionTable),
        eq(auditEvents.rowKey, `${type}/${id}/${version}`),
      ),
    )
  if (!row) throw new NotFoundError()
  return row
}

async function previousVersionEvent(tx: Transaction, member: Member, sequence: number): Promise<number> {
  const [row] = await tx
    .select({ sequence: auditEvents.sequence })
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.organisationId, member.organisationId),
        eq(auditEvents.tableName, versionTable),
        lt(auditEvents.sequence, sequence),
      ),
    )
    .orderBy(desc(auditEvents.sequence))
    .limit(1)
  return row?.sequence ?? 0
}

import type { Transaction } from '@/db/client'
import { imports } from '@/db/schema'
import type { ImportedRow, ImportResult } from '@/server/domain/register/exchange'
import { newId } from '../ids'
import { type Member, writing } from '../member'
import { waitForWriters } from '../wait-for-writers'
import { makeEntries } from './make-entries'
import { planImport } from './plan-import'
import { storeDrafts } from './store-drafts'

const perBatch = 100

export type IncomingFile = { name: string; bytes: Uint8Array }

/**
 * Brings a register in: every row that is not there yet, in one transaction, or nothing. Rows that came in before are
 * left alone. Throws ForbiddenError, TooLargeError or ImportError.
 */
export function runImport(member: Member, file: IncomingFile): Promise<ImportResult> {
  const bringIn = async (tx: Transaction): Promise<ImportResult> => {
    // before anything is read: two imports of one file at a time must not both find it new
    await waitForWriters(tx, member)
    const { format, rows, sha256, importedAt, state } = await planImport(tx, member, file.bytes)
    const created: ImportedRow[] = []
    const fresh = rows.filter(({ will }) => will === 'create')
    await makeEntries(
      tx,
      member,
      fresh.map(({ activity }) => activity),
      state.entries,
    )
    for (let at = 0; at < fresh.length; at += perBatch) {
      const batch = fresh.slice(at, at + perBatch)
      const numbers = await storeDrafts(tx, member, batch, state)
      created.push(
        ...batch.map(({ line, activity }, index) => ({ line, name: activity.name, number: numbers[index] ?? 0 })),
      )
    }
    if (created.length > 0) {
      const name = file.name.trim().slice(0, 200) || 'register.csv'
      const facts = { id: newId(), fileName: name, sha256, format, rows: rows.length, created: created.length }
      await tx.insert(imports).values({ ...facts, organisationId: member.organisationId, by: member.userId })
    }
    const left = (will: 'exists' | 'changed') =>
      rows
        .filter((row) => row.will === will)
        .map(({ line, activity, number }) => ({ line, name: activity.name, number: number ?? 0 }))
    return {
      format,
      importedAt: importedAt?.toISOString() ?? null,
      rows: rows.length,
      created,
      exists: left('exists'),
      changed: left('changed'),
    }
  }
  return writing(member, 'register.import', 'register:import', bringIn, { long: true })
}

import { and, asc, between, eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { recordVersions, users } from '@/db/schema'
import { compareDocuments, type Document } from '@/server/domain/history/compare-documents'
import { type HistoryType, recordShapes } from '@/server/domain/history/record-shapes'
import { versionsOfChanges } from '@/server/domain/history/versions-of-changes'
import type { Locale } from '@/server/domain/text'
import { NotFoundError } from '../errors'
import { type Member, reading } from '../member'
import { namesFor } from './document-names'

/** Versions further apart are compared without saying which one made each change. */
const mostSteps = 30

export type CompareInput = { type: HistoryType; id: string; from: number; to: number; locale: Locale }

/**
 * What changed between two versions of a record, in words of the reader's language; `from` 0 is before it existed.
 * Throws NotFoundError when one of them is not there.
 */
export function compareVersions(member: Member, input: CompareInput) {
  return reading(member, async (tx) => {
    const kept = await loadVersions(tx, member, input)
    const to = kept.find((one) => one.version === input.to)
    const from = input.from === 0 ? null : kept.find((one) => one.version === input.from)
    if (!to || from === undefined) throw new NotFoundError()
    const documents = kept.flatMap((one) => (one.document ? [one.document as Document] : []))
    const telling = { names: await namesFor(tx, member, documents), locale: input.locale }
    const shape = recordShapes[input.type]
    const compare = (before: Kept | null, after: Kept) =>
      compareDocuments(shape, documentOf(before), documentOf(after), telling)
    const steps =
      kept.length > mostSteps
        ? []
        : kept.slice(from ? 1 : 0).map((one, index) => ({
            version: one.version,
            sections: compare(kept[from ? index : index - 1] ?? null, one),
          }))
    const dated = versionsOfChanges(steps)
    return {
      from: input.from,
      to: input.to,
      by: [...new Set(kept.filter((one) => one.version > input.from).flatMap((one) => one.by ?? []))],
      sections: compare(from, to).map(({ section, changes }) => ({
        section,
        changes: changes.map((change) => ({ ...change, version: dated.get(change.path) ?? null })),
      })),
    }
  })
}

export type Comparison = Awaited<ReturnType<typeof compareVersions>>

type Kept = Awaited<ReturnType<typeof loadVersions>>[number]

function documentOf(kept: Kept | null): Document | null {
  return (kept?.document ?? null) as Document | null
}

function loadVersions(tx: Transaction, member: Member, { type, id, from, to }: CompareInput) {
  return tx
    .select({ version: recordVersions.version, document: recordVersions.document, by: users.name })
    .from(recordVersions)
    .leftJoin(users, eq(users.id, recordVersions.savedBy))
    .where(
      and(
        eq(recordVersions.organisationId, member.organisationId),
        eq(recordVersions.recordType, type),
        eq(recordVersions.recordId, id),
        between(recordVersions.version, from, to),
      ),
    )
    .orderBy(asc(recordVersions.version))
}

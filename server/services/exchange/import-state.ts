import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { activities, imports, listEntries, memberships, organisations, parties, users } from '@/db/schema'
import type { ListEntry, ListName } from '@/server/domain/register/list-entry'
import type { OrganisationDetails } from '@/server/domain/register/organisation'
import { plain } from '@/server/exchange/values/plain'
import { vocabularyTerm } from '@/server/exchange/vocabulary-terms'
import { NotFoundError } from '../errors'
import { type Member, stillMember } from '../member'
import { detailsOf } from '../organisations/content'

export type KnownParty = Pick<
  typeof parties.$inferSelect,
  'id' | 'name' | 'country' | 'address' | 'contactPerson' | 'email' | 'phone' | 'website' | 'entityKey'
>

/** Entries of the own lists: ids by name and by the term of the vocabulary they came from. */
export type KnownEntries = {
  byLabel: Map<string, string>
  byTerm: Map<string, string>
  /** terms that an entry stands for, also one that was retired */
  takenTerms: Set<string>
  /** what kind of data a category is, by id */
  kinds: Map<string, ListEntry['categoryKind']>
}

/** What a register holds already, as far as an import must know it. Names are compared without case. */
export type ImportState = {
  organisation: OrganisationDetails
  entries: KnownEntries
  parties: Map<string, KnownParty>
  /** people who may own an activity, by e-mail address */
  owners: Map<string, string>
  /** rows that came in before, by identity, with the hash of what they held */
  imported: Map<string, { number: number; contentHash: string }>
}

export function inList(list: ListName, word: string): string {
  return `${list} ${plain(word)}`
}

/** The id of the entry that a label means in this list: by its name, or as a term in the other language. */
export function findEntry({ byLabel, byTerm }: KnownEntries, list: ListName, label: string): string | undefined {
  const term = vocabularyTerm(list, label)
  return byLabel.get(inList(list, label)) ?? (term && byTerm.get(inList(list, term.key)))
}

/** The key under which a row is remembered; unique in an organisation. */
export function importKeyOf({ identity, contentHash }: { identity: string; contentHash: string }): string {
  return `${identity}/${contentHash}`
}

export async function loadImportState(tx: Transaction, member: Member): Promise<ImportState> {
  const [[organisation], entries, partyRows, owners, imported] = await Promise.all([
    tx.select().from(organisations).where(eq(organisations.id, member.organisationId)),
    entryRows(tx, member),
    tx.select().from(parties).where(eq(parties.organisationId, member.organisationId)),
    ownerRows(tx, member),
    tx
      .select({ number: activities.number, key: activities.importKey })
      .from(activities)
      .where(and(eq(activities.organisationId, member.organisationId), isNotNull(activities.importKey))),
  ])
  if (!organisation) throw new NotFoundError()
  return {
    organisation: detailsOf(organisation),
    entries: knownEntries(entries),
    parties: new Map(partyRows.map((party) => [plain(party.name), party])),
    owners: new Map(owners.map(({ id, email }) => [email.toLowerCase(), id])),
    imported: new Map(imported.map(({ number, key }) => [...cut(key ?? ''), number] as const).map(remember)),
  }
}

function cut(key: string): [identity: string, contentHash: string] {
  const at = key.lastIndexOf('/')
  return [key.slice(0, at), key.slice(at + 1)]
}

function remember([identity, contentHash, number]: readonly [string, string, number]) {
  return [identity, { number, contentHash }] as const
}

type EntryRow = Awaited<ReturnType<typeof entryRows>>[number]

function entryRows(tx: Transaction, member: Member) {
  const { id, list, label, key, retired, categoryKind } = listEntries
  return tx
    .select({ id, list, label, key, retired, categoryKind })
    .from(listEntries)
    .where(eq(listEntries.organisationId, member.organisationId))
}

function knownEntries(rows: readonly EntryRow[]): KnownEntries {
  const inUse = rows.filter((row) => !row.retired)
  const terms = rows.flatMap(({ list, key }) => (key ? [inList(list, key)] : []))
  return {
    byLabel: new Map(inUse.map(({ id, list, label }) => [inList(list, label), id])),
    byTerm: new Map(inUse.flatMap(({ id, list, key }) => (key ? [[inList(list, key), id]] : []))),
    takenTerms: new Set(terms),
    kinds: new Map(inUse.map(({ id, categoryKind }) => [id, categoryKind])),
  }
}

/** Members who may own an activity: an auditor only reads, an FG does not decide (Art. 38(6) AVG). */
function ownerRows(tx: Transaction, member: Member) {
  return tx
    .select({ id: users.id, email: users.email })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(
      and(
        eq(memberships.organisationId, member.organisationId),
        eq(memberships.isDpo, false),
        inArray(memberships.role, ['admin', 'privacy_officer', 'business_owner']),
        stillMember,
      ),
    )
}

/** When the very same file came in before, or null. */
export async function importedBefore(tx: Transaction, member: Member, sha256: string): Promise<Date | null> {
  const [row] = await tx
    .select({ at: imports.at })
    .from(imports)
    .where(and(eq(imports.organisationId, member.organisationId), eq(imports.sha256, sha256)))
    .limit(1)
  return row?.at ?? null
}

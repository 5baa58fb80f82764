import { and, eq, type SQL } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { activities, listEntries, memberships, organisations, users } from '@/db/schema'
import { agreementState } from '@/server/domain/agreements/state'
import type { Locale } from '@/server/domain/text'
import { controllerDetails } from '@/server/exchange/controller-details'
import type { ControllerDetails, PortableParty, RegisterRecord } from '@/server/exchange/portable'
import { coveringContracts } from '../contracts/agreements'
import { NotFoundError } from '../errors'
import { acceptedInWords } from '../findings/accepted-risks'
import type { Member } from '../member'
import { detailsOf } from '../organisations/content'
import { today } from '../today'
import { type ActivityDocument, documentsWhere } from './activity-documents'
import { type EntryNames, portableContent } from './portable-content'

/** What every row of one export shares: the organisation, the names of its list entries and of its people. */
export type Shared = {
  controller: ControllerDetails
  entries: EntryNames
  owners: ReadonlyMap<string, string>
  today: string
}

/** Reads what all rows share, once. */
export async function loadShared(tx: Transaction, member: Member, locale: Locale): Promise<Shared> {
  const [[organisation], entries, people] = await Promise.all([
    tx.select().from(organisations).where(eq(organisations.id, member.organisationId)),
    tx
      .select({ id: listEntries.id, label: listEntries.label, categoryKind: listEntries.categoryKind })
      .from(listEntries)
      .where(eq(listEntries.organisationId, member.organisationId)),
    tx
      .select({ id: users.id, name: users.name, email: users.email })
      .from(memberships)
      .innerJoin(users, eq(users.id, memberships.userId))
      .where(eq(memberships.organisationId, member.organisationId)),
  ])
  if (!organisation) throw new NotFoundError()
  return {
    controller: controllerDetails(detailsOf(organisation), locale),
    entries: new Map(entries.map((entry) => [entry.id, entry])),
    owners: new Map(people.map(({ id, name, email }) => [id, `${name} <${email}>`])),
    today: today(),
  }
}

/** The rows of the register that a condition means, by number. */
export async function loadRecords(tx: Transaction, member: Member, condition: SQL | undefined, shared: Shared) {
  const ours = eq(activities.organisationId, member.organisationId)
  return toRecords(tx, member, await tx.execute<DocumentRow>(documentsWhere(and(ours, condition))), shared)
}

export type DocumentRow = { document: string }

/** Documents as rows of the register: everything by name, with the state of what is agreed with each party. */
export async function toRecords(
  tx: Transaction,
  member: Member,
  rows: readonly DocumentRow[],
  shared: Shared,
): Promise<RegisterRecord[]> {
  const documents = rows.map(({ document }): ActivityDocument => JSON.parse(document))
  const engaged = documents.flatMap(({ engagements }) => engagements.map(({ id }) => id))
  const ids = documents.map(({ id }) => id)
  const [covering, risks] = await Promise.all([
    coveringContracts(tx, member, engaged),
    acceptedInWords(tx, member, ids, shared.today),
  ])
  return documents.map((document) => ({
    controller: shared.controller,
    activity: portableContent(document, partiesOf(document, covering, shared.today), shared),
    facts: { ...factsOf(document), acceptedRisks: risks.get(document.id) ?? [] },
  }))
}

function factsOf({
  id,
  number,
  version,
  statusSince,
  approvedAt,
  updatedAt,
}: ActivityDocument): Omit<RegisterRecord['facts'], 'acceptedRisks'> {
  return {
    ...{ id, version, number },
    statusSince: new Date(statusSince ?? 0),
    approvedAt: approvedAt === null ? null : new Date(approvedAt),
    updatedAt: new Date(updatedAt ?? 0),
  }
}

type Covering = Awaited<ReturnType<typeof coveringContracts>>

/** The parties of an activity, by engagement. */
function partiesOf({ engagements }: ActivityDocument, covering: Covering, day: string): Map<string, PortableParty> {
  return new Map(
    engagements.map(({ id, version, activityId, partyId, party, transfers, ...facts }) => {
      const agreements = covering.get(id) ?? []
      const portable = {
        ...facts,
        ...party,
        transfers: transfers.map(({ id: _, ...transfer }) => transfer),
        agreementState: agreementState({ role: facts.role, agreements, today: day }),
        contracts: agreements.map(({ title }) => title),
      }
      return [id, portable]
    }),
  )
}

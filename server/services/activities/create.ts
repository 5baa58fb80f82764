import { and, eq, isNotNull, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { activities, counters, listEntries } from '@/db/schema'
import { type ActivityContent, type ActivityStatus, emptyActivity } from '@/server/domain/register/activity'
import type { Locale } from '@/server/domain/text'
import { isTouchpointKind, touchpointById } from '@/server/domain/touchpoints'
import { draftFromTemplate } from '@/server/domain/touchpoints/draft'
import { invalid } from '../errors'
import { newId } from '../ids'
import { type Member, writing } from '../member'
import { checkContent } from './check'
import { keepActivityVersion } from './document'
import { loadActivity } from './load'
import { refreshSearchText } from './search-text'
import { storeParts } from './store'

type Origin = { kind: string | null; importKey?: string | null; status?: ActivityStatus }

/** The next human number of a series: 1, 2, 3 … without gaps, since it is counted in the transaction that uses it. */
export async function nextNumber(tx: Transaction, member: Member, name: string): Promise<number> {
  const [row] = await tx
    .insert(counters)
    .values({ organisationId: member.organisationId, name, value: 1 })
    .onConflictDoUpdate({
      target: [counters.organisationId, counters.name],
      set: { value: sql`${counters.value} + 1` },
    })
    .returning({ value: counters.value })
  if (!row) throw new Error('the counter gave no number')
  return row.value
}

/** Makes an activity in a transaction that is open already; returns its id and number. Throws InvalidError. */
export async function createActivity(tx: Transaction, member: Member, content: ActivityContent, origin: Origin) {
  await checkContent(tx, member, content)
  const id = newId()
  const { purposes, subjects, dataLines, retentionLines, sources, systems, accessRoles, ...rest } = content
  const { recipients, measures, loose, controllersServed, ...facts } = rest
  const number = await nextNumber(tx, member, 'activity')
  await tx.insert(activities).values({
    ...facts,
    organisationId: member.organisationId,
    id,
    number,
    kind: origin.kind,
    status: origin.status ?? 'concept',
    importKey: origin.importKey ?? null,
    createdBy: member.userId,
  })
  await storeParts(tx, member, id, content)
  await refreshSearchText(tx, member, [id])
  await keepActivityVersion(tx, member, await loadActivity(tx, member, id), 'activity:create')
  return { id, number }
}

/** The activity a template proposes for this organisation, owned by whoever makes it; an FG owns nothing. */
export async function draftOfKind(tx: Transaction, member: Member, kind: string, locale: Locale) {
  if (!isTouchpointKind(kind)) throw invalid('kind', 'unknown_kind')
  const template = touchpointById(kind)
  const entries = await tx
    .select({ id: listEntries.id, list: listEntries.list, key: listEntries.key })
    .from(listEntries)
    .where(
      and(
        eq(listEntries.organisationId, member.organisationId),
        eq(listEntries.retired, false),
        isNotNull(listEntries.key),
      ),
    )
  const byKey = new Map(entries.map((entry) => [`${entry.list} ${entry.key}`, entry.id]))
  const content = draftFromTemplate(template, locale, (list, key) => byKey.get(`${list} ${key}`), newId)
  return { ...content, ownerId: ownerFor(member) }
}

function ownerFor(member: Member): string | null {
  return member.isDpo ? null : member.userId
}

/** Makes a draft: from the template of a touchpoint, or empty under a name of its own. */
export function startActivity(member: Member, input: { kind: string | null; name: string; locale: Locale }) {
  return writing(member, 'activity.create', 'activity:create', async (tx) => {
    const draft = input.kind
      ? await draftOfKind(tx, member, input.kind, input.locale)
      : { ...emptyActivity(input.name), ownerId: ownerFor(member) }
    return createActivity(tx, member, { ...draft, name: input.name || draft.name }, { kind: input.kind })
  })
}

import { and, eq, isNotNull } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { listEntries } from '@/db/schema'
import { type ActivityContent, emptyActivity } from '@/server/domain/register/activity'
import type { Locale } from '@/server/domain/text'
import { isTouchpointKind, touchpointById } from '@/server/domain/touchpoints'
import { draftFromTemplate } from '@/server/domain/touchpoints/draft'
import { invalid } from '../errors'
import { newId } from '../ids'
import { type Member, writing } from '../member'
import { checkContent } from './check'
import { finishActivities, insertActivities, type Origin } from './insert'
import { storeNewParts } from './store-new'

/** Makes an activity in a transaction that is open already; returns its id and number. Throws InvalidError. */
export async function createActivity(tx: Transaction, member: Member, content: ActivityContent, origin: Origin) {
  await checkContent(tx, member, content)
  const draft = { id: newId(), content, origin }
  const [number = 0] = await insertActivities(tx, member, [draft])
  await storeNewParts(tx, member, [draft])
  await finishActivities(tx, member, [draft.id])
  return { id: draft.id, number }
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

import { and, eq, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { inventoryAnswers } from '@/db/schema'
import { type InventoryAnswerInput, inventoryAnswer } from '@/server/domain/register/inventory'
import { type Locale, say } from '@/server/domain/text'
import { isTouchpointKind, type TouchpointKind, touchpointById } from '@/server/domain/touchpoints'
import { checkContent } from '../activities/check'
import { createActivity, draftOfKind } from '../activities/create'
import { loadActivity } from '../activities/load'
import { stepActivity } from '../activities/status'
import { ConflictError, InvalidError, invalid, NotFoundError } from '../errors'
import { newId } from '../ids'
import { demand, type Member, writing } from '../member'
import { keepVersion } from '../versions'
import { readInventoryAnswers, readTouchpointActivities } from './list-inventory'

const label = 'inventory:answer'

type Row = typeof inventoryAnswers.$inferSelect

/** `locale` is the language of the draft that a yes makes; `archiveIds` are the activities that a no puts away. */
export type AnswerInventoryInput = InventoryAnswerInput & { locale: Locale; archiveIds: string[] }

/**
 * Says whether a touchpoint is in use. Yes makes one draft from the template when the register holds no activity of the
 * kind; no archives the activities named. Saying again what is saved already changes nothing.
 * Throws ForbiddenError, InvalidError, or ConflictError when somebody answered otherwise meanwhile.
 */
export function answerInventory(
  member: Member,
  input: AnswerInventoryInput,
): Promise<{ version: number; draft: { id: string; number: number } | null }> {
  return writing(member, 'inventory.answer', label, async (tx) => {
    const said = await check(tx, member, input)
    const saved = await store(tx, member, said)
    const draft = said.answer === 'yes' ? await ensureDraft(tx, member, said.kind, input.locale) : null
    if (said.answer === 'no') await archive(tx, member, said.kind, input.archiveIds)
    return { version: saved.version, draft }
  })
}

/**
 * Says yes about a touchpoint that nobody answered about yet, in a transaction that is open already; what somebody said
 * before stays as it is.
 */
export async function sayInUse(tx: Transaction, member: Member, kind: TouchpointKind, note: string): Promise<void> {
  demand(member, 'inventory.answer')
  const [present] = await readInventoryAnswers(tx, member, kind)
  if (!present) await store(tx, member, { kind, answer: 'yes', note, ownerId: null, dueOn: null, version: 0 })
}

async function check(tx: Transaction, member: Member, input: AnswerInventoryInput) {
  const parsed = inventoryAnswer.safeParse(input)
  if (!parsed.success) {
    throw new InvalidError(
      parsed.error.issues.map(({ path, message }) => ({ path: path.map((part) => String(part)), message })),
    )
  }
  const { kind } = parsed.data
  if (!isTouchpointKind(kind)) throw invalid('kind', 'unknown_kind')
  await checkContent(tx, member, { ownerId: parsed.data.ownerId })
  return { ...parsed.data, kind }
}

type Said = Awaited<ReturnType<typeof check>>

/** Writes first and reads after: the first write waits for whoever is writing, so that what is read then is final. */
async function store(tx: Transaction, member: Member, said: Said): Promise<Row> {
  const { version, kind, ...facts } = said
  const now = { ...facts, answeredBy: member.userId, answeredAt: new Date() }
  const [saved] =
    version === 0
      ? await tx
          .insert(inventoryAnswers)
          .values({ organisationId: member.organisationId, id: newId(), kind, ...now })
          .onConflictDoNothing()
          .returning()
      : await tx
          .update(inventoryAnswers)
          .set({ ...now, version: sql`${inventoryAnswers.version} + 1` })
          .where(and(ofKind(member, kind), eq(inventoryAnswers.version, version)))
          .returning()
  if (!saved) return sameOrConflict(tx, member, said)
  const { organisationId, ...document } = saved
  await keepVersion(tx, member, {
    type: 'inventory_answer',
    id: saved.id,
    version: saved.version,
    label: say(touchpointById(kind).label, 'nl'),
    action: label,
    document,
  })
  return saved
}

async function sameOrConflict(tx: Transaction, member: Member, said: Said): Promise<Row> {
  const [present] = await tx.select().from(inventoryAnswers).where(ofKind(member, said.kind))
  if (!present) throw new NotFoundError()
  const same = (['answer', 'note', 'ownerId', 'dueOn'] as const).every((field) => present[field] === said[field])
  if (!same) throw new ConflictError(present.version)
  return present
}

function ofKind(member: Member, kind: string) {
  return and(eq(inventoryAnswers.organisationId, member.organisationId), eq(inventoryAnswers.kind, kind))
}

async function ensureDraft(tx: Transaction, member: Member, kind: TouchpointKind, locale: Locale) {
  const present = await readTouchpointActivities(tx, member, kind)
  if (present.length > 0) return null
  demand(member, 'activity.create')
  return createActivity(tx, member, await draftOfKind(tx, member, kind, locale), { kind })
}

async function archive(tx: Transaction, member: Member, kind: TouchpointKind, ids: readonly string[]) {
  const present = await readTouchpointActivities(tx, member, kind)
  for (const { id } of present.filter((activity) => ids.includes(activity.id))) {
    const { version } = await loadActivity(tx, member, id)
    await stepActivity(tx, member, { id, version, step: 'archive' })
  }
}

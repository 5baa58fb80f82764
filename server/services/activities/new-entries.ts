import { z } from 'zod'
import type { Transaction } from '@/db/client'
import type { ActivityContent } from '@/server/domain/register/activity'
import { listNames } from '@/server/domain/register/list-entry'
import { id, requiredLine } from '@/server/domain/register/values'
import { ensureListEntry } from '../lists/ensure-entry'
import type { Member } from '../member'

/** Entries that were typed in an editor and are in no list yet; `id` is what the content calls them by. */
export const newEntries = z
  .array(z.object({ id, list: z.enum(listNames), label: requiredLine }))
  .max(200)
  .default([])
export type NewEntries = z.infer<typeof newEntries>

/** Puts what was typed into the organisation's lists, and gives the content with the ids it has there. */
export async function nameNewEntries(
  tx: Transaction,
  member: Member,
  entries: NewEntries,
  content: Partial<ActivityContent>,
  action: string,
): Promise<Partial<ActivityContent>> {
  const ids = new Map<unknown, string>()
  for (const { id: typed, list, label } of entries) {
    ids.set(typed, await ensureListEntry(tx, member, list, label, action))
  }
  return ids.size > 0 ? withIds(content, ids) : content
}

function withIds<T>(value: T, ids: ReadonlyMap<unknown, string>): T {
  if (Array.isArray(value)) return value.map((one) => withIds(one, ids)) as T
  if (typeof value !== 'object' || value === null) return (ids.get(value) ?? value) as T
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withIds(one, ids)])) as T
}

import { setImmediate } from 'node:timers/promises'
import type { Subject } from '@/server/domain/rules/subject'
import { anyOf } from '../any-of'
import { type Member, reading } from '../member'
import type { JudgedBefore } from './judge-again'
import { judgeActivities } from './judged'
import { loadSubjects } from './load-subjects'
import type { Part } from './standing'

const perSlice = 50

/** How far the judging of a large register has come. */
export type Progress = { done: number; total: number }

/**
 * Judges activities a slice at a time, each in a transaction of its own, so that others are served in between. `progress`
 * follows. What changes meanwhile may be in it or not: who asks next judges again what changed since the beginning.
 */
export async function judgeInSlices(
  member: Member,
  day: string,
  ids: readonly string[],
  progress: Progress,
): Promise<JudgedBefore> {
  const subjects = new Map<string, Subject>()
  const parts = new Map<string, Part>()
  for (let start = 0; start < ids.length; start += perSlice) {
    const slice = ids.slice(start, start + perSlice)
    const { root, decided } = await reading(member, (tx) => loadSubjects(tx, member, day, (id) => anyOf(id, slice)))
    for (const [id, part] of judgeActivities(root, decided, day)) parts.set(id, part)
    for (const child of root.children) if (child.type === 'activity') subjects.set(child.id, child)
    progress.done = start + slice.length
    await setImmediate()
  }
  return { subjects, parts }
}

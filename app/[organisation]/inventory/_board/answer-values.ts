import type { InventoryEntry } from '@/server/api/routers/inventory'
import type { InventoryAnswerInput } from '@/server/domain/register/inventory'
import type { TriState } from '@/server/domain/register/values'

/** An answer as the form holds it; an empty field is an empty text. */
export type AnswerValues = { answer: TriState | null; note: string; ownerId: string; dueOn: string }

/** What is saved, as the form holds it. */
export function valuesOf(answer: InventoryEntry['answer']): AnswerValues {
  return {
    answer: answer?.answer ?? null,
    note: answer?.note ?? '',
    ownerId: answer?.ownerId ?? '',
    dueOn: answer?.dueOn ?? '',
  }
}

/** What the form holds, as it is saved. Who finds out, and when, goes with not knowing only. */
export function answerOf(
  { answer, note, ownerId, dueOn }: AnswerValues & { answer: TriState },
  kind: string,
  version: number,
): InventoryAnswerInput {
  const isUnknown = answer === 'unknown'
  return {
    kind,
    answer,
    note,
    ownerId: (isUnknown && ownerId) || null,
    dueOn: (isUnknown && dueOn) || null,
    version,
  }
}

import { and, eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { answers } from '@/db/schema'
import type { AnswerInput } from '@/server/domain/register/answer'
import { newId } from '../ids'
import type { Member } from '../member'

type Subject = Pick<AnswerInput, 'subjectType' | 'subjectId'> & { activityId: string | null }
type Given = Pick<AnswerInput, 'question' | 'item' | 'value' | 'note'>

/**
 * Writes answers about one subject in a transaction that is open already. An answer without value and note is taken
 * back; an answer that says the same as before keeps its author and its moment.
 */
export async function storeAnswers(
  tx: Transaction,
  member: Member,
  subject: Subject,
  given: readonly Given[],
): Promise<void> {
  for (const { question, item, value, note } of given) {
    const here = and(
      eq(answers.organisationId, member.organisationId),
      eq(answers.subjectType, subject.subjectType),
      eq(answers.subjectId, subject.subjectId),
      eq(answers.question, question),
      eq(answers.item, item),
    )
    const [present] = await tx.select({ value: answers.value, note: answers.note }).from(answers).where(here)
    if (present?.value === value && present.note === note) continue
    if (value === '' && note === '') await tx.delete(answers).where(here)
    else await write(tx, member, subject, { question, item, value, note })
  }
}

async function write(tx: Transaction, member: Member, subject: Subject, given: Given): Promise<void> {
  const said = { value: given.value, note: given.note, answeredBy: member.userId, answeredAt: new Date() }
  await tx
    .insert(answers)
    .values({ organisationId: member.organisationId, id: newId(), ...subject, ...given, ...said })
    .onConflictDoUpdate({
      target: [answers.organisationId, answers.subjectType, answers.subjectId, answers.question, answers.item],
      set: said,
    })
}

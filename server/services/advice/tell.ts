import { and, desc, eq, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Transaction } from '@/db/client'
import { activities, advices, users } from '@/db/schema'
import { keyAbout } from '@/server/domain/findings/key-about'
import { can, questionRefusal } from '@/server/domain/permissions'
import { adviceState } from '@/server/domain/register/advice'
import { ruleById } from '@/server/domain/rules'
import type { Member } from '../member'

const asker = alias(users, 'asker')
const author = alias(users, 'author')

/** Questions and advice with the names of people, and what the reader may do with each; the newest first. */
export async function tellAdvice(tx: Transaction, member: Member, which: SQL | undefined) {
  const rows = await tx
    .select({
      advice: advices,
      activity: { id: activities.id, number: activities.number, name: activities.name },
      asker: asker.name,
      author: author.name,
    })
    .from(advices)
    .innerJoin(
      activities,
      and(eq(activities.organisationId, advices.organisationId), eq(activities.id, advices.activityId)),
    )
    .leftJoin(asker, eq(asker.id, advices.askedBy))
    .leftJoin(author, eq(author.id, advices.authorId))
    .where(and(eq(advices.organisationId, member.organisationId), which))
    .orderBy(desc(sql`coalesce(${advices.askedAt}, ${advices.at})`), desc(advices.id))
  return rows.map(({ advice, ...names }) => tellOne(member, advice, names))
}

type Names = {
  activity: { id: string; number: number; name: string }
  asker: string | null
  author: string | null
}

function tellOne(member: Member, advice: typeof advices.$inferSelect, names: Names) {
  const { id, version, question, askedBy, askedAt, adviser, withdrawnAt, text, at, givenOn } = advice
  const state = adviceState(advice)
  const mayClose = state === 'waiting' && questionRefusal(member, askedBy) === null
  return {
    ...{ id, version, state, question, askedAt, adviser, withdrawnAt, text, at, givenOn, ...names },
    organisation: member.organisationName,
    finding: findingOf(advice),
    isMine: askedBy !== null && askedBy === member.userId,
    mayAnswer: state === 'waiting' && adviser === null && can(member, 'activity.advise'),
    mayRecord: mayClose && adviser !== null,
    mayWithdraw: mayClose,
  }
}

/** What the question is about: what the finding said when it was put, with the articles behind the rule. */
function findingOf({ rule, subjectType: type, subjectId: id, finding }: typeof advices.$inferSelect) {
  if (!rule || !type || !id || !finding) return null
  return { key: keyAbout(rule, { type, id }), says: finding, cites: ruleById(rule)?.cites ?? [] }
}

export type ToldAdvice = Awaited<ReturnType<typeof tellAdvice>>[number]

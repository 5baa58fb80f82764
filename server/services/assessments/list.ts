import { and, asc, eq } from 'drizzle-orm'
import { assessments, users } from '@/db/schema'
import { said } from '@/server/domain/assessments/content'
import { definitions } from '@/server/domain/assessments/definitions'
import { type ActivityParts, type Fitting, fittingAssessments } from '@/server/domain/assessments/fitting'
import type { AssessmentKind } from '@/server/domain/assessments/kinds'
import { progressOf } from '@/server/domain/assessments/progress'
import { type Member, reading } from '../member'
import { today } from '../today'
import { loadParts } from './load-parts'

type Row = typeof assessments.$inferSelect

/**
 * The assessments of an activity: what fits it and its parts, begun or not, and what was begun before and fits no more.
 * Throws NotFoundError.
 */
export function listAssessments(member: Member, activityId: string) {
  return reading(member, async (tx) => {
    const [{ parts }, rows] = await Promise.all([
      loadParts(tx, member, activityId),
      tx
        .select({ row: assessments, signer: users.name })
        .from(assessments)
        .leftJoin(users, eq(users.id, assessments.signedBy))
        .where(and(eq(assessments.organisationId, member.organisationId), eq(assessments.activityId, activityId)))
        .orderBy(asc(assessments.createdAt)),
    ])
    const keyOf = (kind: AssessmentKind, subjectId: string) => `${kind} ${subjectId}`
    const begun = new Map(rows.map((one) => [keyOf(one.row.kind, one.row.subjectId), one]))
    const fitting = fittingAssessments(parts, today())
    const known = new Set(fitting.map(({ kind, subjectId }) => keyOf(kind, subjectId)))
    const others = rows.flatMap(({ row }) => (known.has(keyOf(row.kind, row.subjectId)) ? [] : [placeOf(row, parts)]))
    return [...fitting, ...others].map((one) => {
      const found = begun.get(keyOf(one.kind, one.subjectId))
      return { ...one, state: found ? stateOf(found.row, found.signer) : null }
    })
  })
}

/** What an assessment is about, under the name people know. */
export function placeOf({ kind, subjectId }: Pick<Row, 'kind' | 'subjectId'>, parts: ActivityParts): Fitting {
  const { purposes, engagements, transfers } = parts
  const part = [...purposes, ...engagements, ...transfers].find(({ id }) => id === subjectId)
  const country = transfers.find(({ id }) => id === subjectId)?.country ?? null
  return { kind, subjectId, about: part?.name ?? '', country }
}

function stateOf(row: Row, signer: string | null) {
  const definition = definitions[row.kind]
  const { version, content, signedAt } = row
  return {
    version,
    ...progressOf(definition, content),
    outcome: said(content, definition.outcome) ?? null,
    signed: signedAt ? { by: signer ?? '', at: signedAt } : null,
  }
}

import { and, desc, eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { recordVersions, users } from '@/db/schema'
import type { OnboardingParty } from '@/server/domain/assessments/onboarding-flows'
import { refusal } from '@/server/domain/permissions'
import { type Member, reading } from '../member'
import { today } from '../today'
import { readScale, transferFacts } from './facts-beside'
import { type AssessmentAt, findActivity } from './find-subject'
import { placeOf } from './list'
import { loadAssessment } from './load'
import { loadParts } from './load-parts'
import { readRegister } from './read-register'
import { readTakeOver } from './take-over'

/**
 * An assessment with what it is about, what its outcome also depends on and what the register says on which day, and
 * what this person may do; empty and at version 0 when nobody began it. Creates nothing. Throws NotFoundError.
 */
export function readAssessment(member: Member, at: AssessmentAt) {
  return reading(member, async (tx) => {
    const activity = await findActivity(tx, member, at)
    const [row, { parts, engagements }, scale] = await Promise.all([
      loadAssessment(tx, member, at),
      loadParts(tx, member, activity.id),
      readScale(tx, member, activity.id),
    ])
    const content = row?.content ?? {}
    const [signer, saved, takeOver, register] = await Promise.all([
      nameOf(tx, row?.signedBy),
      lastSave(tx, member, row?.id),
      readTakeOver(tx, member, at, { content, activity, engagements }),
      readRegister(tx, member, at, { activityId: activity.id, engagements, scale }),
    ])
    return {
      activity: { id: activity.id, number: activity.number, name: activity.name },
      ...placeOf(at, parts),
      version: row?.version ?? 0,
      id: row?.id ?? null,
      content,
      saved,
      takeOver,
      signed: row?.signedAt ? { by: signer, at: row.signedAt } : null,
      facts: { scale, transfer: transferFacts(engagements, at) },
      register,
      today: today(),
      parties: engagements.map(
        ({ id, name, onboardingRole, providerMode }): OnboardingParty => ({
          id,
          name,
          role: onboardingRole,
          mode: providerMode,
        }),
      ),
      refusals: {
        edit: refusal(member, 'activity.edit', activity),
        sign: refusal(member, 'activity.activate', activity),
      },
    }
  })
}

async function nameOf(tx: Transaction, userId: string | null | undefined): Promise<string> {
  if (!userId) return ''
  const [user] = await tx.select({ name: users.name }).from(users).where(eq(users.id, userId))
  return user?.name ?? ''
}

async function lastSave(tx: Transaction, member: Member, id: string | undefined) {
  if (!id) return null
  const [last] = await tx
    .select({ by: users.name, at: recordVersions.savedAt })
    .from(recordVersions)
    .leftJoin(users, eq(users.id, recordVersions.savedBy))
    .where(
      and(
        eq(recordVersions.organisationId, member.organisationId),
        eq(recordVersions.recordType, 'assessment'),
        eq(recordVersions.recordId, id),
      ),
    )
    .orderBy(desc(recordVersions.version))
    .limit(1)
  return last ?? null
}

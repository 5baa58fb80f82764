import { type Role, refusal } from '@/server/domain/permissions'
import type { Refusals } from './finding-actions'

/** What somebody may decide about findings, and why not; null for who only reads. */
export function refusalsOf({ role, isDpo }: { role: Role; isDpo: boolean }): Refusals | null {
  if (role === 'auditor') return null
  const subject = { userId: null, role, isDpo }
  return {
    assign: refusal(subject, 'finding.assign'),
    decide: refusal(subject, 'finding.decide'),
    advise: refusal(subject, 'activity.advise'),
  }
}

import type { AssessmentKind } from '@/server/domain/assessments/kinds'
import { saveAssessment } from '@/server/services/assessments/save'
import type { Member } from '@/server/services/member'

type At = { kind: AssessmentKind; subjectId: string }
type Answers = Record<string, unknown>

/** Saves the answers to one section. */
export function saveAnswersTo(member: Member, at: At, version: number, section: string, content: Answers) {
  return saveAssessment(member, { ...at, version, section, content })
}

const no = (...ids: string[]) => Object.fromEntries(ids.map((id) => [id, 'no']))

/** None of the nine criteria of WP248. */
export const criteria = no('c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9')

const entries = no(...Array.from({ length: 17 }, (_, index) => `ap${String(index + 1).padStart(2, '0')}`))

/** A pre-screening of which everything is answered with no; its version is 4. */
export async function screened(member: Member, activityId: string): Promise<At> {
  const at = { kind: 'dpia_prescreen' as const, subjectId: activityId }
  await saveAnswersTo(member, at, 0, 'art35_3', { 'dpia.art35_3': no('a', 'b', 'c') })
  await saveAnswersTo(member, at, 1, 'ap_list', { 'dpia.ap_list': entries })
  await saveAnswersTo(member, at, 2, 'wp248', { 'dpia.wp248': criteria })
  await saveAnswersTo(member, at, 3, 'outcome', { 'dpia.outcome': 'not_required' })
  return at
}

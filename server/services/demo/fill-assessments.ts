import type { Activity } from '@/server/domain/register/activity'
import { saveAssessment } from '../assessments/save'
import { signAssessment } from '../assessments/sign'
import type { Member } from '../member'
import type { DemoAssessment } from './scene'

/** The engagements of an activity by the vendor of the catalogue. */
type Engaged = ReadonlyMap<string, string>

/** Fills in the assessments of one activity, section by section as people do, and signs those that are finished. */
export async function fillAssessments(
  officer: Member,
  activity: Pick<Activity, 'id' | 'purposes'>,
  engaged: Engaged,
  assessments: readonly DemoAssessment[],
): Promise<void> {
  for (const demo of assessments) {
    const at = { kind: demo.kind, subjectId: subjectOf(activity, engaged, demo) }
    let version = 0
    for (const [section, content] of Object.entries(demo.sections)) {
      version = (await saveAssessment(officer, { ...at, section, content, version })).version
    }
    if (demo.signed) await signAssessment(officer, { ...at, version })
  }
}

function subjectOf(activity: Pick<Activity, 'id' | 'purposes'>, engaged: Engaged, { purpose, vendor }: DemoAssessment) {
  if (vendor) return engaged.get(vendor) ?? ''
  if (!purpose) return activity.id
  return activity.purposes.find(({ templatePurpose }) => templatePurpose === purpose)?.id ?? ''
}

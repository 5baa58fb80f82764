import { type Activity, type ActivityContent, type ActivitySection, activitySections } from './activity'

/** The fields of one section, as they are saved together. */
export function sectionContent(
  activity: ActivityContent | Activity,
  section: ActivitySection,
): Partial<ActivityContent> {
  const keys = Object.keys(activitySections[section].shape) as (keyof ActivityContent)[]
  return Object.fromEntries(keys.map((key) => [key, activity[key]]))
}

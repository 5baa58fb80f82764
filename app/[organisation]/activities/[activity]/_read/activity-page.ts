import type { Activity } from '@/server/domain/register/activity'
import type { EditSection } from '@/server/domain/register/section-state'
import type { Finding, OpenQuestion } from '../../../_findings/finding'
import type { ActivityView } from '../view'

type Category = { id: string; categoryKind: string | null }

/** What every part of the read page needs to know. */
export type ActivityPage = {
  organisation: string
  activity: Activity
  labels: Readonly<Record<string, string>>
  emptyElements: ActivityView['emptyElements']
  mayEdit: boolean
  /** what kind of data a category is, by the id of its entry */
  categoryKinds: Readonly<Record<string, string>>
  findings: readonly Finding[]
  questions: readonly OpenQuestion[]
}

type Found = Pick<ActivityPage, 'findings' | 'questions'>

export function activityPage(
  organisation: string,
  view: ActivityView,
  categories: readonly Category[],
  found: Found,
): ActivityPage {
  const { activity, labels, emptyElements, refusals } = view
  const kinds = categories.flatMap(({ id, categoryKind }) => (categoryKind ? [[id, categoryKind]] : []))
  const mayEdit = refusals['activity.edit'] === null
  return { organisation, activity, labels, emptyElements, mayEdit, categoryKinds: Object.fromEntries(kinds), ...found }
}

/** The way to a field of the editor; undefined for who may not edit. */
export function editHref(page: ActivityPage, section: EditSection, field?: string): string | undefined {
  if (!page.mayEdit) return undefined
  return `/${page.organisation}/activities/${page.activity.id}/edit/${section}${field ? `#${field}` : ''}`
}

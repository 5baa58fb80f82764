import { type Activity, activitySections, emptyActivity } from './activity'
import { confirmedLines, isProposable, proposableParts } from './activity-parts'
import type { RegisterElement } from './completeness'

/** The sections of the editor in the order of the page: those of the activity, its parties and its questions. */
export const editSections = [
  'general',
  'purposes',
  'subjects',
  'data',
  'systems',
  'access',
  'parties',
  'recipients',
  'security',
  'information',
  'questions',
  'loose',
] as const
export type EditSection = (typeof editSections)[number]

/** Where each element of the register is filled in. */
export const sectionOfElement: Record<RegisterElement, EditSection> = {
  purposes: 'purposes',
  grounds: 'purposes',
  subjects: 'subjects',
  dataLines: 'data',
  recipients: 'recipients',
  transferOutsideEea: 'recipients',
  transfers: 'parties',
  retentionLines: 'data',
  measures: 'security',
  controllersServed: 'general',
}

/**
 * `proposed`: lines wait for a person; `empty`: nothing is filled in; `begun`: something is, and something the register or
 * its rules need is not; it is never called right.
 */
export type SectionState = 'proposed' | 'empty' | 'begun' | 'filled'

/** `answers` to questions about the activity and its parts; `asking`: such questions that a rule waits for. */
type Facts = { emptyElements: readonly RegisterElement[]; parties: number; answers: number; asking: number }

type OwnMeasure = Exclude<EditSection, 'purposes' | 'subjects' | 'data' | 'recipients'>

const hasAll: Record<OwnMeasure, (activity: Activity, facts: Facts) => boolean> = {
  general: ({ description, ownerId }) => description !== '' && ownerId !== null,
  systems: ({ systems }) => confirmedLines(systems).length > 0,
  access: ({ accessRoles }) => confirmedLines(accessRoles).length > 0,
  parties: (_activity, { parties }) => parties > 0,
  security: ({ proportionality, safeguardStatement }) => proportionality !== '' && safeguardStatement !== '',
  information: ({ information, informationLocation, statementVersion }) =>
    information !== '' && informationLocation !== '' && statementVersion !== '',
  questions: (_activity, { answers, asking }) => answers > 0 && asking === 0,
  loose: ({ loose }) => loose.every(({ kind }) => kind !== 'unsorted'),
}

/** How a section of the editor stands. */
export function sectionState(activity: Activity, section: EditSection, facts: Facts): SectionState {
  if (isProposable(section)) {
    const waiting = proposableParts[section].some((part) => activity[part].some((line) => line.proposed))
    if (waiting) return 'proposed'
  }
  const lacks = facts.emptyElements.some((element) => sectionOfElement[element] === section)
  const hasOwn = section in hasAll ? hasAll[section as OwnMeasure](activity, facts) : true
  if (!lacks && hasOwn) return 'filled'
  return hasAny(activity, section, facts) ? 'begun' : 'empty'
}

function hasAny(activity: Activity, section: EditSection, { parties, answers }: Facts): boolean {
  if (section === 'parties') return parties > 0
  if (section === 'questions') return answers > 0
  const untouched = emptyActivity(activity.name)
  const fields = Object.keys(activitySections[section].shape) as (keyof typeof untouched)[]
  return fields.some((field) => JSON.stringify(activity[field]) !== JSON.stringify(untouched[field]))
}

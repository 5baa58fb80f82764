import type { Activity } from './activity'
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

/** `proposed`: lines wait for a person; `empty`: something the register needs is missing; it is never called right. */
export type SectionState = 'proposed' | 'empty' | 'filled'

type Facts = { emptyElements: readonly RegisterElement[]; parties: number; answers: number }

type OwnMeasure = 'general' | 'systems' | 'access' | 'parties' | 'information' | 'questions' | 'loose'

const filled: Record<OwnMeasure, (activity: Activity, facts: Facts) => boolean> = {
  general: (activity) => activity.description !== '' && activity.ownerId !== null,
  systems: (activity) => confirmedLines(activity.systems).length > 0,
  access: (activity) => confirmedLines(activity.accessRoles).length > 0,
  parties: (_activity, facts) => facts.parties > 0,
  information: (activity) => activity.information !== '',
  questions: (_activity, facts) => facts.answers > 0,
  loose: (activity) => activity.loose.every((value) => value.kind !== 'unsorted'),
}

/** How a section of the editor stands. */
export function sectionState(activity: Activity, section: EditSection, facts: Facts): SectionState {
  if (isProposable(section)) {
    const waiting = proposableParts[section].some((part) => activity[part].some((line) => line.proposed))
    if (waiting) return 'proposed'
  }
  const lacks = facts.emptyElements.some((element) => sectionOfElement[element] === section)
  const isFilled = section in filled ? filled[section as OwnMeasure](activity, facts) : true
  return lacks || !isFilled ? 'empty' : 'filled'
}

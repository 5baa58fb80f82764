import type { AssessmentKind } from '../assessments/kinds'
import type { QuestionSubject } from '../questions'
import type { EditSection } from '../register/section-state'

/**
 * Where something is filled in. `field` is the name of the field on that page, by which an address can point at it.
 * `approval` is the page of an activity, where it is activated, reviewed and archived; `finding` the finding itself, where
 * the FG advises; `decision` the list of findings with what was decided.
 */
export type Place =
  | { page: 'activity'; section: EditSection; field: string }
  | { page: 'organisation' | 'engagement' | 'contract' | 'party'; field: string }
  | { page: 'approval' | 'members' | 'inventory' | 'finding' | 'decision' | 'auditor' }
  | { page: 'question'; question: string; subject: QuestionSubject }
  | { page: 'assessment'; kind: AssessmentKind }

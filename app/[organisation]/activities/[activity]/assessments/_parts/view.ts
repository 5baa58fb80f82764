import type { Outputs } from '@/server/api/outputs'

/** An assessment as its pages show it, with what this person may do. */
export type AssessmentView = Outputs['assessments']['read']

/** One line of the list of assessments. */
export type AssessmentEntry = Outputs['assessments']['list'][number]

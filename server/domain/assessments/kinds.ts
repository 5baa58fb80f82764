/** The guided assessments, in the order in which they are offered. */
export const assessmentKinds = [
  'lia',
  'consent',
  'soft_opt_in',
  'profile',
  'onboarding',
  'role',
  'due_diligence',
  'dpia_prescreen',
  'dpia',
  'transfer',
] as const

export type AssessmentKind = (typeof assessmentKinds)[number]

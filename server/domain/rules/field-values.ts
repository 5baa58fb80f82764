import type { AnswerKey } from '../vocabulary/answers'

/** YYYY-MM-DD */
export type Day = string
export type YesNo = 'yes' | 'no'
export type Known = Extract<AnswerKey, 'yes' | 'no' | 'unknown'>
/** yes, no, unknown or na per item */
export type PerItem = Partial<Record<string, AnswerKey>>

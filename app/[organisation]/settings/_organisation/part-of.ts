import { whereRuleIsFixed } from '@/server/domain/findings/where-rule'
import type { Finding } from '../../_findings/finding'
import { type FormPart, formParts, parts } from './form-parts'

/** The part of the form in which a finding is solved; null when that is on another page. */
export function partOf({ rule }: Finding): FormPart | null {
  const place = whereRuleIsFixed(rule)
  if (place.page !== 'organisation') return null
  return parts.find((part) => formParts[part].some((field) => field === place.field)) ?? null
}

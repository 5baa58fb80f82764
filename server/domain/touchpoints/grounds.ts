import type { Text } from '../text'
import type { LegalGroundKey } from '../vocabulary/legal-grounds'
import type { GroundExclusion, Template } from './template'

/**
 * What the template says about a ground. `unless` holds the conditions, in words, of which one would lift an exclusion;
 * whether one is met is for a person (or a rule that knows the facts) to say.
 */
export type GroundAssessment = {
  standing: 'candidate' | 'excluded' | 'neutral'
  note?: Text
  reason?: Text
  cite?: string
  unless?: readonly Text[]
}

function holds({ since, until }: GroundExclusion, today: string): boolean {
  return (since === undefined || since <= today) && (until === undefined || today <= until)
}

/**
 * Tells how a legal ground stands for a purpose of a template on a day (`today` as YYYY-MM-DD; dates are inclusive).
 * A ground that is both possible and excluded is excluded, with the note that says when it is possible.
 */
export function groundAssessment(
  template: Template,
  purposeId: string,
  ground: LegalGroundKey,
  today: string,
): GroundAssessment {
  const matches = (entry: { ground: LegalGroundKey; purpose: string }) =>
    entry.ground === ground && entry.purpose === purposeId
  const candidate = template.legalGrounds.candidates.find(matches)
  const exclusion = template.legalGrounds.excluded.find((entry) => matches(entry) && holds(entry, today))
  const note = candidate ? { note: candidate.note } : {}
  if (exclusion) {
    const unless = exclusion.unless ? { unless: exclusion.unless.map((condition) => condition.text) } : {}
    return { standing: 'excluded', ...note, reason: exclusion.reason, cite: exclusion.cite, ...unless }
  }
  return { standing: candidate ? 'candidate' : 'neutral', ...note }
}

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

/**
 * The grounds that cannot carry a purpose of a template on a day (`today` as YYYY-MM-DD; dates are inclusive), each with
 * the conditions of which one would lift it.
 */
export function exclusionsOn(template: Template, purposeId: string, today: string): readonly GroundExclusion[] {
  return template.legalGrounds.excluded.filter(
    ({ purpose, since, until }) =>
      purpose === purposeId && (since === undefined || since <= today) && (until === undefined || today <= until),
  )
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
  const { candidates } = template.legalGrounds
  const candidate = candidates.find((entry) => entry.ground === ground && entry.purpose === purposeId)
  const exclusion = exclusionsOn(template, purposeId, today).find((entry) => entry.ground === ground)
  const note = candidate ? { note: candidate.note } : {}
  if (exclusion) {
    const unless = exclusion.unless ? { unless: exclusion.unless.map((condition) => condition.text) } : {}
    return { standing: 'excluded', ...note, reason: exclusion.reason, cite: exclusion.cite, ...unless }
  }
  return { standing: candidate ? 'candidate' : 'neutral', ...note }
}

import { said } from './content'
import type { Content, Item, Section } from './definition'
import { definitions } from './definitions'
import type { AssessmentKind } from './kinds'
import { missingItems } from './progress'
import { type Suggestion, suggestOutcome } from './suggest-outcome'
import type { AssessmentFacts } from './suggestion'

/** The item in which a person explains the outcome. */
const explanations: Readonly<Record<AssessmentKind, string>> = {
  lia: 'conclusion',
  consent: 'conclusion',
  soft_opt_in: 'conclusion',
  profile: 'conclusion',
  onboarding: 'conclusion',
  role: 'conclusion',
  due_diligence: 'decision',
  dpia_prescreen: 'dpia.not_needed_reason',
  dpia: 'decision',
  transfer: 'decision',
}

type Asked = { section: Section; item: Item }

/**
 * What must still be answered before somebody can sign on a day (YYYY-MM-DD), with the section it is asked in. A person
 * decides, but an outcome that is not the one the answers point to needs its reason (Art. 5(2) AVG).
 */
export function stillMissing(kind: AssessmentKind, content: Content, facts: AssessmentFacts, today: string): Asked[] {
  const missing = missingItems(definitions[kind], content)
  if (missing.length > 0 || !deviatesFrom(suggestOutcome(kind, content, facts, today), kind, content)) return missing
  const id = explanations[kind]
  if (said(content, id)?.trim()) return []
  return definitions[kind].sections.flatMap((section) =>
    section.items.filter((item) => item.id === id).map((item) => ({ section, item })),
  )
}

/** Whether a person chose another outcome than this suggestion; to do a DPIA that nothing asks for needs no reason. */
export function deviatesFrom(suggestion: Suggestion | null, kind: AssessmentKind, content: Content): boolean {
  const chosen = said(content, definitions[kind].outcome)
  if (!chosen || !suggestion || (kind === 'dpia_prescreen' && chosen !== 'not_required')) return false
  return chosen !== suggestion.outcome
}

import { type Locale, say } from '../text'
import { readableCitation } from '../touchpoints/citation'
import { legalGrounds } from '../vocabulary/legal-grounds'
import type { Activity, ActivitySection, ListedItem, Purpose, RetentionLine } from './activity'

/** The lists of an activity that a template can propose lines for, by the section they are edited in. */
export const proposableParts = {
  purposes: ['purposes'],
  subjects: ['subjects'],
  data: ['dataLines', 'retentionLines'],
  systems: ['sources', 'systems'],
  access: ['accessRoles'],
  recipients: ['recipients'],
  security: ['measures'],
} as const satisfies Partial<Record<ActivitySection, readonly (keyof Activity)[]>>

export type ProposableSection = keyof typeof proposableParts
export type ProposedLine = { id: string; part: string; text: string }

/** Tells whether lines of this section can wait for somebody to confirm them. */
export function isProposable(section: string): section is ProposableSection {
  return section in proposableParts
}

/** The lines that count: what a person entered or confirmed. */
export function confirmedLines<T extends { proposed: boolean }>(lines: readonly T[]): T[] {
  return lines.filter((line) => !line.proposed)
}

/** The lines of a save: what a person confirmed before is no proposal again. */
export function stillConfirmed<T extends { id: string; proposed: boolean }>(
  lines: readonly T[],
  before: readonly T[],
): T[] {
  const confirmed = new Set(confirmedLines(before).map(({ id }) => id))
  return lines.map((line) => (line.proposed && confirmed.has(line.id) ? { ...line, proposed: false } : line))
}

/** What waits in a section for a person to confirm it, in words. `labels` names list entries. */
export function proposedLines(
  activity: Activity,
  section: ProposableSection,
  labels: Readonly<Record<string, string>>,
): ProposedLine[] {
  return proposableParts[section].flatMap((part) =>
    activity[part].filter((line) => line.proposed).map((line) => ({ id: line.id, part, text: lineText(line, labels) })),
  )
}

type AnyLine = Purpose | RetentionLine | ListedItem | Activity['dataLines'][number]

function lineText(line: AnyLine, labels: Readonly<Record<string, string>>): string {
  if ('text' in line) return line.text
  if ('period' in line) return line.period
  const entry = 'categoryId' in line ? line.categoryId : line.entryId
  return labels[entry] ?? ''
}

/** A ground without its article, and the article by itself: "Toestemming" and "art. 6 lid 1 a". */
export function splitGround(ground: keyof typeof legalGrounds, locale: Locale): { name: string; article: string } {
  const [, name = '', article = ''] = /^(.*?) \((.*)\)$/.exec(say(legalGrounds[ground], locale)) ?? []
  return { name, article: readableCitation(article, locale) }
}

import { readableCitations } from '../law/citations'
import { fineTiers } from '../law/fine-tiers'
import { articlesOf } from '../law/source-articles'
import type { Locale, Text } from '../text'
import { bases } from './bases'
import { fill } from './fill'
import { neutralWords } from './neutral-words'
import { outcomes, severities } from './outcomes'
import { type Position, type Rule, type RuleGroup, ruleGroups, type Severity } from './rule'

/** A rule in words, for who reads the rules and not the register. `since` and `until` are days (YYYY-MM-DD). */
export type RuleSheet = {
  id: string
  severity: Severity
  severityLabel: string
  message: string
  fix: string
  cites: readonly string[]
  articles: readonly string[]
  basis: string
  fine: { amount: number | null; percent: number | null; cite: string }
  since: string | null
  until: string | null
  notAssessed: string | null
  positions: readonly string[]
}

export type RuleChapter = { id: RuleGroup; label: string; why: string; sheets: readonly RuleSheet[] }

function general(text: Text, locale: Locale): string {
  const said = fill(text, neutralWords)[locale]
  return said.charAt(0).toUpperCase() + said.slice(1)
}

/** A position with the case it is about in front, where a rule has several. */
function titled({ about, ...position }: Position, locale: Locale): string {
  return about ? `${about.title[locale]}: ${position[locale]}` : position[locale]
}

/** Writes a rule out in the language asked for. */
export function ruleSheet(rule: Rule, locale: Locale): RuleSheet {
  const { amount, percent, cite } = fineTiers[rule.fineTier]
  return {
    id: rule.id,
    severity: rule.severity,
    severityLabel: severities[rule.severity][locale],
    message: general(rule.message, locale),
    fix: general(rule.fix, locale),
    cites: readableCitations(rule.cites, locale),
    articles: articlesOf(rule.seeds).map((article) => article[locale]),
    basis: bases[rule.basis][locale],
    fine: { amount, percent, cite: readableCitations([cite], locale).join(', ') },
    since: rule.since ?? null,
    until: rule.until ?? null,
    notAssessed: rule.waitsForScan ? outcomes.notAssessed[locale] : null,
    positions: (rule.substantiate?.positions ?? []).map((position) => titled(position, locale)),
  }
}

/** The rules in chapters; with words, only those in which every word occurs. Chapters without rules are left out. */
export function ruleChapters(rules: readonly Rule[], locale: Locale, search = ''): RuleChapter[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  return (Object.keys(ruleGroups) as RuleGroup[]).flatMap((id) => {
    const sheets = rules
      .filter((rule) => rule.group === id)
      .map((rule) => ({ rule, sheet: ruleSheet(rule, locale) }))
      .filter(({ rule, sheet }) => contains(sheet, rule.cites, words))
      .map(({ sheet }) => sheet)
    return sheets.length > 0 ? [{ id, label: ruleGroups[id][locale], why: ruleGroups[id].why[locale], sheets }] : []
  })
}

/** An article is found as it is read and in short, like 28(3). */
function contains(sheet: RuleSheet, short: readonly string[], words: readonly string[]): boolean {
  const { id, severityLabel, message, fix, cites, articles, basis, positions } = sheet
  const text = [id, severityLabel, message, fix, basis, ...cites, ...short, ...articles, ...positions]
    .join(' ')
    .toLowerCase()
  return words.every((word) => text.includes(word))
}

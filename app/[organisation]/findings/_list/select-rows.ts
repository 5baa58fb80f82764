import { type FacetValues, matchesFacets } from '@/server/domain/findings/facets'
import { byWeight } from '@/server/domain/findings/weight'
import { type Finding, isPending, type OpenQuestion } from '../../_findings/finding'
import { facetsOfFinding, facetsOfQuestion } from './facet-rows'
import type { readListParams, View } from './read-params'

type Row = { facets: FacetValues } & ({ finding: Finding } | { question: OpenQuestion })
type Listed = { findings: Finding[]; questions: OpenQuestion[] }
type Locale = 'nl' | 'en'

/** The rows of every view that hold the words searched for, before the facets narrow them. */
export function rowsByView({ findings, questions }: Listed, search: string, locale: Locale): Record<View, Row[]> {
  const word = search.toLocaleLowerCase(locale)
  const holds = (...texts: (string | undefined)[]) => texts.join(' ').toLocaleLowerCase(locale).includes(word)
  const found = findings
    .filter(({ message, subject, activity }) => holds(message[locale], subject.label[locale], activity?.name))
    .sort(byWeight)
    .map((finding) => ({ finding, facets: facetsOfFinding(finding) }))
  const asked = questions
    .filter(({ label, subject, activity }) => holds(label[locale], subject[locale], activity?.name))
    .sort(byActivity)
    .map((question) => ({ question, facets: facetsOfQuestion(question) }))
  return {
    open: found.filter(({ finding }) => isPending(finding)),
    questions: asked,
    settled: found.filter(({ finding }) => !isPending(finding)),
  }
}

/** What concerns the organisation first, then by activity; of each what an approval waits for first. */
function byActivity(one: OpenQuestion, other: OpenQuestion): number {
  const number = (one.activity?.number ?? 0) - (other.activity?.number ?? 0)
  return number || Number(other.stopping.length > 0) - Number(one.stopping.length > 0)
}

/** The part of the rows that a page shows; without a number the page that holds the opened one. */
export function pageOf<T>(rows: readonly T[], size: number, page: number | null, opened: number) {
  const last = Math.max(1, Math.ceil(rows.length / size))
  const shown = page === null ? Math.floor(Math.max(opened, 0) / size) + 1 : Math.min(page, last)
  return { page: shown, rows: rows.slice((shown - 1) * size, shown * size) }
}

/** Everything a list page needs to know about what was asked. */
export function selectRows(
  listed: Listed,
  { asked, search, view, opened, page }: ReturnType<typeof readListParams>,
  locale: Locale,
  size: number,
) {
  const all = rowsByView(listed, search, locale)
  const matching = (rows: readonly Row[]) => rows.filter((row) => matchesFacets(row.facets, asked))
  const rows = matching(all[view])
  const place = rows.findIndex((row) => 'finding' in row && row.finding.key === opened)
  const shown = pageOf(rows, size, page, place)
  return {
    facetRows: all[view].map((row) => row.facets),
    counts: {
      open: matching(all.open).length,
      questions: matching(all.questions).length,
      settled: matching(all.settled).length,
    },
    total: rows.length,
    page: shown.page,
    findings: shown.rows.flatMap((row) => ('finding' in row ? row.finding : [])),
    questions: shown.rows.flatMap((row) => ('question' in row ? row.question : [])),
  }
}

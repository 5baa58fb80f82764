import type { Text } from '../text'

/** An article this product grew from. Its claims are known by key and number: S1-44. `date` is null where none is given. */
export type SourceArticle = Text & { date: string | null }

export const sourceArticles = {
  S0: {
    nl: 'Leadsoftware die websitebezoekers herkent',
    en: 'Lead software that recognises visitors',
    date: '2022-04-05',
  },
  S1: { nl: 'Leadgeneratie en de AVG', en: 'Lead generation and the GDPR', date: '2024-08-12' },
  S2: { nl: 'Factsheet CRM-onboarding', en: 'Factsheet CRM onboarding', date: null },
  S3: { nl: 'Klantdata volgens de AVG', en: 'Customer data under the GDPR', date: null },
  S4: {
    nl: 'Privacy is een blinde vlek bij klantcontact',
    en: 'Privacy is a blind spot in customer contact',
    date: null,
  },
} as const satisfies Record<string, SourceArticle>

export type SourceArticleKey = keyof typeof sourceArticles

/** The articles that claims (S1-44) come from, each once, in order. */
export function articlesOf(seeds: readonly string[]): SourceArticle[] {
  const named = new Set(seeds.map((seed) => seed.slice(0, 2)))
  return Object.entries(sourceArticles).flatMap(([key, article]) => (named.has(key) ? [article] : []))
}

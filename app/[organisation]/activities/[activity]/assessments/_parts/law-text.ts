import { readableCitations } from '@/server/domain/law/citations'
import type { Locale } from '@/server/domain/text'

/** The articles and guidance an assessment or a question rests on, as a reader knows them. */
export function lawText(cite: string, locale: Locale): string {
  return readableCitations(cite.split(', '), locale).join(', ')
}

import { type Art9GroundKey, art9GroundKeys } from '@/server/domain/vocabulary/art9-grounds'
import { type LegalGroundKey, legalGrounds } from '@/server/domain/vocabulary/legal-grounds'
import { termOf } from '../csv/codec'
import { plain } from '../values/plain'

export type ReadGround = { ground: LegalGroundKey; art9Ground: Art9GroundKey | null }

const spellings: Record<LegalGroundKey, readonly string[]> = {
  consent: ['toestemming', 'consent', 'explicit consent', 'uitdrukkelijke toestemming'],
  contract: ['overeenkomst', 'uitvoering overeenkomst', 'uitvoering van een overeenkomst', 'contract'],
  legal_obligation: ['wettelijke verplichting', 'wettelijke plicht', 'legal obligation'],
  vital_interests: ['vitaal belang', 'vitale belangen', 'vital interest', 'vital interests'],
  public_task: ['algemeen belang', 'taak van algemeen belang', 'publieke taak', 'public interest', 'public task'],
  legitimate_interest: [
    'gerechtvaardigd belang',
    'gerechtvaardigde belangen',
    'legitimate interest',
    'legitimate interests',
  ],
  soft_opt_in: ['soft opt-in', 'soft opt in'],
}

const letters: Record<string, LegalGroundKey> = {
  a: 'consent',
  b: 'contract',
  c: 'legal_obligation',
  d: 'vital_interests',
  e: 'public_task',
  f: 'legitimate_interest',
}

const article = String.raw`(?:art(?:ikel|icle)?\.? ?)?`
const paragraph = (number: string, until: string) =>
  String.raw`${article}${number},?(?:\.|\(| ?(?:lid|par(?:agraph)?\.?) ?)${number === '6' ? '1' : '2'}(?:\)|,)?[. ]?(?:sub|onder|aanhef en onder|\()? ?([a-${until}])\)?`
const cited = new RegExp(
  `^${paragraph('6', 'f')}(?: ?(?:\\+|en|and|,|;|/) ?${paragraph('9', 'j')})?(?: (?:avg|gdpr))?$`,
)
const labelled = termOf(legalGrounds)

/** The legal ground that a cell names in Dutch or English, by its label, by its article or as a code; else undefined. */
export function readGround(cell: string): ReadGround | undefined {
  const word = plain(cell).replaceAll('_', ' ')
  const found = cited.exec(word)
  const byLetter = letters[found?.[1] ?? '']
  if (byLetter) return { ground: byLetter, art9Ground: art9GroundKeys.find((key) => key === found?.[2]) ?? null }
  const named = Object.entries(spellings).find(([, words]) => words.includes(word))?.[0] as LegalGroundKey | undefined
  const ground = named ?? labelled.read(cell, 'nl')
  return ground && { ground, art9Ground: /^(explicit|uitdrukkelijke) /.test(word) ? 'a' : null }
}

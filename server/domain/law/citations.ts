import type { Locale } from '../text'
import { readableCitation } from '../touchpoints/citation'

const ownSource = /,? ?\b(?:LF-\d+|S\d-\d+|per template entry)\b| \(S\d\)/g

/** Dutch words of citations with what an English reader calls them; the longest first. */
const english: readonly (readonly [nl: RegExp, en: string])[] = [
  [/AP-normuitleg intrekken toestemming/g, 'AP guidance on withdrawing consent'],
  [/AP-vuistregels cookiebanners/g, 'AP rules of thumb for cookie banners'],
  [/AP heldere en misleidende cookiebanners/g, 'AP on clear and misleading cookie banners'],
  [/AP-standpunt/g, 'AP position'],
  [/AP-aanbeveling/g, 'AP recommendation'],
  [/AP-lijst/g, 'AP list'],
  [/ACM-standpunt/g, 'ACM position'],
  [/ACM-boete/g, 'ACM fine'],
  [/CBP-rapport 29 april 2014/g, 'CBP report 29 April 2014'],
  [/BGH-rechtspraak/g, 'BGH case law'],
  [/EU-toestemmingsbeleid van Google/g, 'EU user consent policy of Google'],
  [/ePrivacyrichtlijn/g, 'ePrivacy Directive'],
  [/AI-verordening/g, 'AI Act'],
  [/goede praktijk/g, 'good practice'],
  [/-?praktijk/g, ' practice'],
  [/overweging/g, 'recital'],
  [/laatste alinea/g, 'last paragraph'],
  [/\(concept\)/g, '(draft)'],
  [/^Besluit/g, 'Decision'],
  [/ onder ([a-z])\b/g, '($1)'],
  [/ en /g, ' and '],
]

/** Citations as a reader sees them, without the numbers under which this project keeps its sources; each once. */
export function readableCitations(cites: readonly string[], locale: Locale): string[] {
  const read = cites.map((cite) => tidy(readableCitation(cite.replaceAll(ownSource, ''), locale)))
  const said =
    locale === 'nl' ? read : read.map((cite) => tidy(english.reduce((text, [nl, en]) => text.replaceAll(nl, en), cite)))
  return [...new Set(said)].filter((cite) => cite !== '' && cite !== 'voorbeeld')
}

function tidy(cite: string): string {
  return cite
    .replaceAll(/\(\s*\)/g, '')
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll('( ', '(')
    .trim()
}

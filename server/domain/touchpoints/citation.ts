import type { Locale } from '../text'

const ownSources = / \((?:LF-\d+|S\d-\d+)(?:, (?:LF-\d+|S\d-\d+))*\)/g
const members = / lid (\d+)((?:, \d+)*(?: en \d+)?)(?: ([a-z])\b)?/g

/** How a short article is said in Dutch; the longest form first. Article 4 numbers its definitions, others have members. */
const dutch: readonly (readonly [short: RegExp, said: string])[] = [
  [/\bArt\. /g, 'art. '],
  [/\b4\((\d+)\)-\((\d+)\)/g, '4 punt $1 en $2'],
  [/\b4\((\d+)\)/g, '4 punt $1'],
  [/(\d)\((\d+)\)\(([a-z])\)-\(([a-z])\)/g, '$1 lid $2 onder $3 tot en met $4'],
  [/(\d)\((\d+)\)\(([a-z])\)/g, '$1 lid $2 onder $3'],
  [/(\d)\((\d+)\)-\((\d+)\)/g, '$1 lid $2 tot en met $3'],
  [/(\d)\((\d+)\)/g, '$1 lid $2'],
  [/\b(\d+)( lid [^,]+?) en \1 lid /g, '$1$2 en '],
  [/ lid (\d+) ([a-z])\b/g, ' lid $1 onder $2'],
]

/**
 * A citation as a reader sees it: without the numbers under which this project keeps its sources, in Dutch with members
 * in words, and in English with the names that are known outside the Netherlands.
 */
export function readableCitation(cite: string, locale: Locale): string {
  const read = cite.replaceAll(ownSources, '')
  return locale === 'nl' ? inDutch(read) : inEnglish(read)
}

function inDutch(cite: string): string {
  return dutch.reduce((text, [short, said]) => text.replaceAll(short, said), cite)
}

function inEnglish(cite: string): string {
  return cite
    .replaceAll(members, (_, first: string, others: string, letter: string | undefined) => {
      const more = others.replaceAll(/\d+/g, '($&)').replace(' en ', ' and ')
      return `(${first})${letter ? `(${letter})` : ''}${more}`
    })
    .replaceAll(/\bUAVG\b/g, 'Dutch GDPR Implementation Act (UAVG)')
    .replaceAll(/\bAVG\b/g, 'GDPR')
    .replaceAll(/\bTw\b/g, 'Dutch Telecommunications Act')
    .replaceAll(/-besluit\b/g, ' decision')
    .replaceAll(/\bcriterium\b/g, 'criterion')
}

import type { Locale } from '../text'

const ownSources = / \((?:LF-\d+|S\d-\d+)(?:, (?:LF-\d+|S\d-\d+))*\)/g
const members = / lid (\d+)((?:, \d+)*(?: en \d+)?)(?: ([a-z])\b)?/g

/**
 * A citation as a reader sees it: without the numbers under which this project keeps its sources, and in English with
 * the names that are known outside the Netherlands.
 */
export function readableCitation(cite: string, locale: Locale): string {
  const read = cite.replaceAll(ownSources, '')
  return locale === 'nl' ? read : inEnglish(read)
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

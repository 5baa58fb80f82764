import type { TriState } from '@/server/domain/register/values'
import { plain } from './plain'

const forms: Record<TriState, readonly string[]> = {
  yes: ['yes', 'y', 'ja', 'j', 'true', 'waar', '1', '=true()', '=waar()'],
  no: ['no', 'n', 'nee', 'neen', 'false', 'onwaar', '0', '=false()', '=onwaar()'],
  unknown: ['unknown', 'onbekend', 'weet niet', 'don’t know', "don't know", '?'],
}

/** Yes, no or unknown out of the spellings met in registers, or undefined. */
export function parseTriState(text: string): TriState | undefined {
  const word = plain(text)
  if (forms.yes.includes(word)) return 'yes'
  if (forms.no.includes(word)) return 'no'
  return forms.unknown.includes(word) ? 'unknown' : undefined
}

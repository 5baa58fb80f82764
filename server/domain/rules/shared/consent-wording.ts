import { thresholds } from '../thresholds'

/** Dutch and English words that turn a sentence round. */
const negation = /(?<!\p{L})(niet|geen|nooit|niemand|niets|not|no|never|nobody|nothing|\p{L}+n['’]t)(?!\p{L})/giu

function hasDoubleNegative(text: string): boolean {
  return text.split(/[.!?\n]+/).some((sentence) => (sentence.match(negation) ?? []).length > 1)
}

/**
 * Whether a consent text is hard to follow: longer than 60 words, or two denials in one sentence ("vink dit niet aan
 * als u geen e-mail wilt"). Reads Dutch and English.
 */
export function isHardToFollow(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
  return words.length > thresholds.consentTextWords || hasDoubleNegative(text)
}

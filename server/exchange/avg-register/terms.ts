/** Words that make a piece of a list more, or less, than the name of one thing. */
const hedges = new Set(
  `geen niet behalve tenzij indien eventueel evt mogelijk soms etc enz diverse verschillende alle alles zoals zie nog onbekend
  no not none except unless if possibly sometimes various all see unknown tbd and en or of via`.split(/\s+/),
)

const opening = '([{'
const closing = ')]}'

/** Cuts a list at commas, semicolons and line breaks outside brackets; empty pieces are left out. */
export function cutList(cell: string): string[] {
  const pieces = ['']
  let depth = 0
  for (const sign of cell) {
    if (opening.includes(sign)) depth++
    if (closing.includes(sign)) depth--
    const cut = depth <= 0 && /[,;\n\r]/.test(sign)
    if (cut) pieces.push('')
    else pieces[pieces.length - 1] += sign
  }
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '')
}

/** Whether a piece reads as the name of one thing: short, no sentence, nothing that adds, doubts or denies. */
export function isTerm(piece: string): boolean {
  const words = piece
    .toLowerCase()
    .split(/[\s()]+/)
    .filter(Boolean)
  if (piece.length > 60 || words.length > 6 || words.some((word) => hedges.has(word))) return false
  const balanced = [...piece].filter((sign) => sign === '(').length === [...piece].filter((sign) => sign === ')').length
  return balanced && /^[\p{L}\p{N}][^.:!?|/&"<>]*$/u.test(piece) && !/^\d+$/.test(piece)
}

/** A list in one cell. `certain` when every piece is the name of one thing or known already. */
export function readTerms(cell: string, knows: (label: string) => boolean): { terms: string[]; certain: boolean } {
  const whole = cell.trim()
  if (whole !== '' && knows(whole)) return { terms: [whole], certain: true }
  const terms = [...new Set(cutList(whole.replace(/\.$/, '')))]
  return { terms, certain: terms.length > 0 && terms.every((term) => knows(term) || isTerm(term)) }
}

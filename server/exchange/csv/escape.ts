const escapes: Record<string, string> = { '\n': '\\n', '\r': '\\r' }

const special = /[\\|\n\r;#]/

function withEscapes(text: string, signs: RegExp): string {
  if (!special.test(text)) return text
  return text.replaceAll(signs, (sign) => escapes[sign] ?? `\\${sign}`)
}

/** Makes text fit between two bars of a line. */
export function escapeValue(text: string): string {
  return withEscapes(text, /[\\|\n\r]/g)
}

/** Makes text fit in a list within a line: between semicolons, before a number sign. */
export function escapeItem(text: string): string {
  return withEscapes(text, /[\\|\n\r;#]/g)
}

/** Undoes both; a backslash before any other sign was typed by a person and stays. */
export function readEscapes(text: string): string {
  return text.replaceAll(/\\([\\|;#nr])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign === 'r' ? '\r' : sign))
}

/** Cuts at every sign that is not escaped; the pieces keep their escapes, without the spaces around them. */
export function splitAt(text: string, sign: '|' | ';' | '#'): string[] {
  const pieces: string[] = []
  let piece = ''
  for (let at = 0; at < text.length; at++) {
    if (text[at] === sign) {
      pieces.push(piece)
      piece = ''
    } else {
      piece += text[at] === '\\' ? text.slice(at, ++at + 1) : text[at]
    }
  }
  return [...pieces, piece].map((one) => one.trim())
}

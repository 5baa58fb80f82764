import type { Locale } from '../text'
import { type Block, type InformationText, isMissing, type Line, missingWords, type Piece } from './document'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

// biome-ignore lint/suspicious/noControlCharactersInRegex: characters that no document may hold
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

/** Text that stays text in HTML, whatever somebody typed in the register. */
function escapeHtml(text: string): string {
  return text.replace(controls, '').replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

function pieceHtml(piece: Piece, locale: Locale): string {
  return isMissing(piece) ? `<mark>${escapeHtml(missingWords(piece, locale))}</mark>` : escapeHtml(piece)
}

function lineHtml(line: Line, locale: Locale): string {
  return line.map((piece) => pieceHtml(piece, locale)).join('')
}

function blockHtml(block: Block, locale: Locale): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.level}>${lineHtml(block.line, locale)}</h${block.level}>`
    case 'paragraph':
      return `<p>${lineHtml(block.line, locale)}</p>`
    case 'list':
      return `<ul>\n${block.items.map((item) => `  <li>${lineHtml(item, locale)}</li>`).join('\n')}\n</ul>`
    case 'table':
      return tableHtml(block, locale)
  }
}

function tableHtml({ caption, head, rows }: Extract<Block, { type: 'table' }>, locale: Locale): string {
  const cells = head.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('')
  const body = rows.map((row) => `    <tr>${row.map((cell) => `<td>${lineHtml(cell, locale)}</td>`).join('')}</tr>`)
  return [
    '<table>',
    `  <caption>${escapeHtml(caption)}</caption>`,
    `  <thead>\n    <tr>${cells}</tr>\n  </thead>`,
    `  <tbody>\n${body.join('\n')}\n  </tbody>`,
    '</table>',
  ].join('\n')
}

/** A text as a piece of HTML to put in a page. Everything from the register is escaped. */
export function toHtml({ locale, blocks }: InformationText): string {
  return `<div lang="${locale}">\n${blocks.map((block) => blockHtml(block, locale)).join('\n')}\n</div>\n`
}

/** The same as a page of its own, to keep as a file. */
export function toHtmlPage(text: InformationText, title: string): string {
  const head = `<meta charset="utf-8">\n<title>${escapeHtml(title)}</title>`
  return `<!doctype html>\n<html lang="${text.locale}">\n<head>\n${head}\n</head>\n<body>\n${toHtml(text)}</body>\n</html>\n`
}

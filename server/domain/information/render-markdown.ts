import type { Locale } from '../text'
import { type Block, type InformationText, isMissing, type Line, missingWords, type Piece } from './document'

/** Text that stays text in Markdown: one line, without marks, HTML or cells that somebody typed in the register. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\\`*_[\]<>&#|~$^!{}]/g, (character) => `\\${character}`)
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
}

function pieceMarkdown(piece: Piece, locale: Locale): string {
  return isMissing(piece) ? `**${escapeMarkdown(missingWords(piece, locale))}**` : escapeMarkdown(piece)
}

function lineMarkdown(line: Line, locale: Locale): string {
  return line.map((piece) => pieceMarkdown(piece, locale)).join('')
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

function blockMarkdown(block: Block, locale: Locale): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${lineMarkdown(block.line, locale)}`
    case 'paragraph':
      return lineMarkdown(block.line, locale)
    case 'list':
      return block.items.map((item) => `- ${lineMarkdown(item, locale)}`).join('\n')
    case 'table': {
      const body = block.rows.map((cells) => row(cells.map((cell) => lineMarkdown(cell, locale))))
      return [row(block.head.map(escapeMarkdown)), row(block.head.map(() => '---')), ...body].join('\n')
    }
  }
}

/** A text as Markdown (CommonMark with tables). Everything from the register is escaped. */
export function toMarkdown({ locale, blocks }: InformationText): string {
  return `${blocks.map((block) => blockMarkdown(block, locale)).join('\n\n')}\n`
}

import type { DiffPart } from './diff-words'

/** A text with what only it has marked: `del` for what went, `ins` for what came. */
export function DiffText({ parts, as: Tag }: { parts: readonly DiffPart[]; as: 'ins' | 'del' }) {
  return parts.map((part, index) => {
    const text = part.text.trimEnd()
    return part.same || !text ? (
      part.text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name than their place
      <span key={index}>
        <Tag className={Tag === 'ins' ? 'diff-add' : 'diff-del'}>{text}</Tag>
        {part.text.slice(text.length)}
      </span>
    )
  })
}

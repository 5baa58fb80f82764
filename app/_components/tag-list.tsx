'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useRef } from 'react'

type TagListProps = {
  /** Spoken name of the list. */
  label: string
  tags: readonly { id: string; label: string }[]
  onRemove: (id: string) => void
  /** Where the focus goes when the last tag is gone. */
  onEmpty?: () => void
}

/** Chosen values, each removable with its cross. The focus moves to a neighbour, so that several can go in a row. */
export function TagList({ label, tags, onRemove, onEmpty }: TagListProps) {
  const t = useTranslations('common.combo')
  const buttons = useRef(new Map<string, HTMLButtonElement>())
  if (tags.length === 0) return null

  function remove(index: number) {
    const neighbour = tags[index + 1] ?? tags[index - 1]
    if (neighbour) buttons.current.get(neighbour.id)?.focus()
    else onEmpty?.()
    const removed = tags[index]
    if (removed) onRemove(removed.id)
  }

  return (
    <ul className="rk-tags" aria-label={label}>
      {tags.map((tag, index) => (
        <li key={tag.id} className="rk-tag">
          <span className="min-w-0 truncate" title={tag.label}>
            {tag.label}
          </span>
          <button
            ref={(button) => {
              if (button) buttons.current.set(tag.id, button)
              else buttons.current.delete(tag.id)
            }}
            type="button"
            aria-label={t('remove', { name: tag.label })}
            onClick={() => remove(index)}
          >
            <X className="icon icon-sm" />
          </button>
        </li>
      ))}
    </ul>
  )
}

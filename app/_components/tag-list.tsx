'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button, TagList as List, Tag, TagGroup } from 'react-aria-components'

type TagListProps = {
  /** Spoken name of the group. */
  label: string
  tags: readonly { id: string; label: string }[]
  onRemove: (ids: string[]) => void
}

/** Chosen values, each removable with its cross, Delete or Backspace. */
export function TagList({ label, tags, onRemove }: TagListProps) {
  const t = useTranslations('common.combo')
  if (tags.length === 0) return null
  return (
    <TagGroup aria-label={label} onRemove={(keys) => onRemove([...keys].map(String))}>
      <List className="rk-tags">
        {tags.map((tag) => (
          <Tag key={tag.id} id={tag.id} textValue={tag.label} className="rk-tag">
            <span className="min-w-0 truncate" title={tag.label}>
              {tag.label}
            </span>
            <Button slot="remove" aria-label={t('remove', { name: tag.label })}>
              <X className="icon icon-sm" />
            </Button>
          </Tag>
        ))}
      </List>
    </TagGroup>
  )
}

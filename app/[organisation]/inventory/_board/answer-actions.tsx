'use client'

import { Ellipsis } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { MenuButton } from '@/app/_components/menu-button'
import { touchpointById } from '@/server/domain/touchpoints'
import { AddActivity } from './add-activity'
import { useInventoryFrame } from './inventory-frame'
import type { AnswerForm } from './use-answer-form'

/** What else can be done about a touchpoint that was answered. */
export function AnswerActions({ answer }: { answer: AnswerForm }) {
  const t = useTranslations('inventory')
  const locale = useLocale()
  const { mayAnswer } = useInventoryFrame()
  const [isAdding, setAdding] = useState(false)
  const { answer: said, activities, kind } = answer.entry
  if (!said || !mayAnswer || answer.isEditing) return null
  const note = { id: 'note', label: t(said.note ? 'changeNote' : 'addNote') }
  const another = { id: 'another', label: t('another.add') }
  return (
    <>
      <MenuButton
        className="btn btn-quiet btn-xs px-1"
        label={t('actions', { touchpoint: touchpointById(kind).label[locale] })}
        entries={said.answer === 'yes' && activities.length > 0 ? [note, another] : [note]}
        onAction={(id) => (id === 'note' ? answer.open() : setAdding(true))}
      >
        <Ellipsis className="icon" />
      </MenuButton>
      <AddActivity kind={kind} isOpen={isAdding} onOpenChange={setAdding} />
    </>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { AddActivity } from './add-activity'
import { AskColleagues } from './ask-colleagues'
import { useInventoryFrame } from './inventory-frame'
import type { AnswerForm } from './use-answer-form'

/** What can be done about a touchpoint beside answering it; nothing for who may not answer. */
export function AnswerActions({ answer }: { answer: AnswerForm }) {
  const t = useTranslations('inventory')
  const { organisation, mayAnswer, mayArchive } = useInventoryFrame()
  const { answer: said, activities, kind } = answer.entry
  if (!mayAnswer || answer.isEditing) return null
  if (!said) return <AskColleagues path={`/${organisation}/inventory`} kind={kind} />
  const contradicts = said.answer === 'no' && activities.length > 0
  return (
    <p className="flex flex-wrap gap-x-3 gap-y-1 text-xs">
      {said.answer === 'yes' && activities.length === 0 && (
        <button type="button" className="rk-link" onClick={() => answer.save([])}>
          {t('makeActivity')}
        </button>
      )}
      {said.answer === 'yes' && activities.length > 0 && <AddActivity kind={kind} />}
      {contradicts && mayArchive && (
        <button type="button" className="rk-link" onClick={() => answer.save(activities.map((one) => one.id))}>
          {t('archive.now', { count: activities.length })}
        </button>
      )}
      {contradicts && !mayArchive && <span className="text-muted">{t('archive.officerArchives')}</span>}
      <button type="button" className="rk-link" onClick={answer.open}>
        {t(said.note ? 'changeNote' : 'addNote')}
      </button>
    </p>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { MarkIcon } from '@/app/_components/mark-icon'
import { useInventoryFrame } from './inventory-frame'
import type { AnswerForm } from './use-answer-form'

/** Where the answer and the register do not fit: yes without an activity, or no with one. Stands beside its remedy. */
export function AnswerDoubt({ answer }: { answer: AnswerForm }) {
  const t = useTranslations('inventory')
  const { mayAnswer, mayArchive } = useInventoryFrame()
  const { answer: said, activities } = answer.entry
  const isMissing = said?.answer === 'yes' && activities.length === 0
  const isContradicted = said?.answer === 'no' && activities.length > 0
  if (!isMissing && !isContradicted) return null
  return (
    <div>
      <p className="is-warn flex items-start gap-1.5 font-medium">
        <MarkIcon shape="warn" className="mt-[0.2em]" />
        {t(isMissing ? 'notRegistered' : 'contradicts')}
      </p>
      {mayAnswer && isMissing && (
        <button type="button" className="rk-link py-0.5" onClick={() => answer.save([])}>
          {t('makeActivity')}
        </button>
      )}
      {isContradicted && mayArchive && (
        <button type="button" className="rk-link py-0.5" onClick={() => answer.save(activities.map((one) => one.id))}>
          {t('archive.now', { count: activities.length })}
        </button>
      )}
      {isContradicted && mayAnswer && !mayArchive && (
        <p className="text-muted text-xs">{t('archive.officerArchives')}</p>
      )}
    </div>
  )
}

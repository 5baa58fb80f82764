'use client'

import { CalendarDays, User, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { PopoverButton } from '@/app/_components/popover-button'
import type { Step } from '@/server/domain/register/activity-step'
import { BulkReport } from './bulk-report'
import { BulkSteps } from './bulk-steps'
import { bulkBarId, selectAllId } from './enter-bulk-bar'
import { OwnerForm, type Person } from './owner-form'
import { ReviewForm } from './review-form'
import { useChangeMany } from './use-change-many'
import { useSelection } from './use-selection'

type Props = { organisation: string; people: readonly Person[]; steps: readonly Step[] }

/** What can be done with the selected activities, and what became of it. Its place is kept, so that nothing moves. */
export function BulkBar({ organisation, people, steps }: Props) {
  const t = useTranslations('register')
  const { rows, chosen, report, clear } = useSelection()
  const changing = useChangeMany(organisation)
  const closing = useRef<HTMLButtonElement>(null)
  const isChoosing = chosen.length > 0
  const isOpen = isChoosing || report !== null
  useEffect(() => {
    if (report) closing.current?.focus()
  }, [report])

  function close() {
    clear()
    document.getElementById(selectAllId)?.focus({ preventScroll: true })
  }

  return (
    <section id={bulkBarId} className="rk-bulk" data-open={isOpen || undefined} aria-label={t('bulk.label')}>
      {report && report.refused.length > 0 && <BulkReport organisation={organisation} report={report} />}
      <div className="rk-bulkbar">
        <p role="status">
          {isChoosing && t('bulk.selected', { count: chosen.length })}
          {!isChoosing && report && t('bulk.changed', { count: report.changed })}
          {!isOpen && rows.length > 0 && t('bulk.hint')}
        </p>
        {isChoosing && (
          <>
            <PopoverButton label={t('owner')} icon={<User className="icon" />} onOpen={changing.forget}>
              {(done) => <OwnerForm people={people} changing={changing} onDone={done} />}
            </PopoverButton>
            <BulkSteps steps={steps} changing={changing} />
            <PopoverButton label={t('bulk.review')} icon={<CalendarDays className="icon" />} onOpen={changing.forget}>
              {(done) => <ReviewForm changing={changing} onDone={done} />}
            </PopoverButton>
          </>
        )}
        {isOpen && (
          <button
            ref={closing}
            type="button"
            aria-label={isChoosing ? t('bulk.clear') : t('bulk.closeReport')}
            onClick={close}
          >
            <X className="icon" />
          </button>
        )}
      </div>
    </section>
  )
}

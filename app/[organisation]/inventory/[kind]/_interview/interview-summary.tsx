'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { HatchText } from '@/app/_components/hatch-text'
import type { InterviewView } from '@/server/api/routers/inventory'
import type { InterviewStep } from '@/server/domain/questions/interview'
import { activityNumber } from '@/server/domain/register/activity'
import { ActivityStatusChip } from '../../../_register/activity-status-chip'
import { SubmitActivity } from './submit-activity'
import { SummaryLine } from './summary-line'

type Props = {
  organisation: string
  steps: readonly InterviewStep[]
  view: InterviewView
  hrefOf: (id: string) => string
  onGo: ((id: string) => void) | null
}

/** Everything that was answered, what is still open, and the way on: the activity, or handing it in. */
export function InterviewSummary({ organisation, steps, view, hrefOf, onGo }: Props) {
  const t = useTranslations('interview.summary')
  const reasons = useTranslations('permissions')
  const heading = useRef<HTMLHeadingElement>(null)
  const { activity, states } = view
  const open = steps.filter((step) => states[step.id] !== 'answered').length
  useEffect(() => heading.current?.focus(), [])
  if (!activity) return null
  return (
    <section className="max-w-3xl" aria-labelledby="summary">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 id="summary" ref={heading} tabIndex={-1} className="rk-h2 outline-none">
          {t('title')}
        </h2>
        <ActivityStatusChip status={activity.status} boxed />
      </div>
      <p className="mt-1">{open > 0 ? <HatchText>{t('open', { count: open })}</HatchText> : t('complete')}</p>
      {view.mayNotEdit && <p className="text-muted mt-1 text-sm">{reasons(view.mayNotEdit)}</p>}
      <dl className="border-line divide-line mt-4 divide-y border-y">
        {steps.map((step) => (
          <SummaryLine key={step.id} step={step} view={view} href={hrefOf(step.id)} onGo={onGo} />
        ))}
      </dl>
      <p className="text-muted mt-3 text-sm">{t('more')}</p>
      <div className="mt-4 flex flex-wrap items-start gap-2">
        <Link className="btn btn-line" href={`/${organisation}/activities/${activity.id}`}>
          {t('toActivity', { number: activityNumber(activity.number) })}
        </Link>
        <SubmitActivity organisation={organisation} view={view} activity={activity} />
      </div>
    </section>
  )
}

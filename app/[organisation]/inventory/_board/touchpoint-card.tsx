'use client'

import { useLocale } from 'next-intl'
import type { InventoryEntry } from '@/server/api/routers/inventory'
import { touchpointById } from '@/server/domain/touchpoints'
import { SaveForm } from '../save-form'
import { AnswerControl } from './answer-control'
import { AnswerDetails } from './answer-details'
import { AnswerFacts } from './answer-facts'
import { TouchpointIcon } from './touchpoint-icon'
import { useAnswerForm } from './use-answer-form'

/** A blind spot: what it is, whether it is used, and what came of the answer. */
export function TouchpointCard({ entry }: { entry: InventoryEntry }) {
  const locale = useLocale()
  const answer = useAnswerForm(entry)
  const { label, explain, group } = touchpointById(entry.kind)
  return (
    <article className="rk-panel flex flex-col p-4" id={entry.kind} aria-labelledby={`${entry.kind}-name`}>
      <div className="flex items-start gap-3">
        <TouchpointIcon group={group} />
        <div className="min-w-0">
          <h3 className="text-base font-semibold" id={`${entry.kind}-name`}>
            {label[locale]}
          </h3>
          <p className="text-muted text-sm">{explain[locale]}</p>
        </div>
      </div>
      <SaveForm className="mt-3 mb-3 grid gap-3" onSave={answer.submit} formRef={answer.formRef}>
        <AnswerControl answer={answer} />
        <AnswerDetails answer={answer} />
      </SaveForm>
      <div className="border-line mt-auto border-t pt-2.5 text-sm">
        <AnswerFacts answer={answer} named />
      </div>
    </article>
  )
}

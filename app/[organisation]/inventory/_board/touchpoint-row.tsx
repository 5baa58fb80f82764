'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { InventoryEntry } from '@/server/api/routers/inventory'
import { touchpointById } from '@/server/domain/touchpoints'
import { SaveForm } from '../save-form'
import { AnswerControl } from './answer-control'
import { AnswerDetails } from './answer-details'
import { AnswerFacts } from './answer-facts'
import { useAnswerForm } from './use-answer-form'

/** One touchpoint of the list; a kind that belongs under another says so. */
export function TouchpointRow({ entry, hidden }: { entry: InventoryEntry; hidden: boolean }) {
  const t = useTranslations('inventory')
  const locale = useLocale()
  const answer = useAnswerForm(entry)
  const { label, explain, shownUnder } = touchpointById(entry.kind)
  return (
    <li id={entry.kind} hidden={hidden} className={`px-4 py-2.5 ${shownUnder ? 'md:pl-9' : ''}`}>
      <SaveForm
        className="grid items-center gap-x-5 gap-y-2 md:grid-cols-[minmax(0,1fr)_auto_12.5rem]"
        onSave={answer.submit}
        formRef={answer.formRef}
      >
        <div className="min-w-0">
          <p className="text-sm font-semibold">{label[locale]}</p>
          <p className="text-muted text-sm">{explain[locale]}</p>
          {shownUnder && (
            <p className="text-muted text-xs">
              {t.rich('belongsTo', {
                name: touchpointById(shownUnder).label[locale],
                link: (chunks) => (
                  <a className="rk-link" href={`#${shownUnder}`}>
                    {chunks}
                  </a>
                ),
              })}
            </p>
          )}
        </div>
        <AnswerControl answer={answer} />
        <div className="text-sm">
          <AnswerFacts answer={answer} />
        </div>
        <div className="md:col-span-3 empty:hidden">
          <AnswerDetails answer={answer} />
        </div>
      </SaveForm>
    </li>
  )
}

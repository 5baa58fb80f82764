'use client'

import { Mail, MessageSquareText } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { AdviserMessage } from './adviser-message'
import { AnswerForm } from './answer-form'
import { RecordForm } from './record-form'
import type { Advice } from './told'
import { WithdrawButton } from './withdraw-button'

type Form = 'answer' | 'record'

/** What can be done with a question that waits. A form that is open stays, whatever somebody else did meanwhile. */
export function AdviceActions({ organisation, advice }: { organisation: string; advice: Advice }) {
  const t = useTranslations('advice')
  const [form, setForm] = useState<Form | null>(null)
  const [isMessageOpen, setMessageOpen] = useState(false)
  const { id, version, adviser, mayAnswer, mayRecord, mayWithdraw } = advice
  const at = { organisation, id, version }
  const close = () => setForm(null)

  function choice(kind: Form, icon: ReactNode) {
    return (
      <button type="button" className="btn btn-line btn-sm" aria-expanded={form === kind} onClick={() => setForm(kind)}>
        {icon}
        {t(kind)}
      </button>
    )
  }

  return (
    <div className="mt-2.5 grid gap-3 empty:hidden" data-noprint>
      {form === null && (mayAnswer || mayRecord || mayWithdraw) && (
        <div className="flex flex-wrap gap-2">
          {mayAnswer && choice('answer', <MessageSquareText className="icon icon-sm" />)}
          {mayRecord && (
            <button type="button" className="btn btn-line btn-sm" onClick={() => setMessageOpen(true)}>
              <Mail className="icon icon-sm" />
              {t('message.title')}
            </button>
          )}
          {mayRecord && choice('record', <MessageSquareText className="icon icon-sm" />)}
          {mayWithdraw && <WithdrawButton at={at} />}
        </div>
      )}
      {form === 'answer' && <AnswerForm at={at} onClose={close} />}
      {form === 'record' && <RecordForm at={at} adviser={adviser ?? ''} onClose={close} />}
      <AdviserMessage
        organisation={organisation}
        advice={advice}
        isOpen={isMessageOpen}
        onClose={() => setMessageOpen(false)}
      />
    </div>
  )
}

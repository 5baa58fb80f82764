'use client'

import { MessageCircleQuestion, MessageSquareText, Scale, Stamp, Undo2, UserRoundPlus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import type { Refusal } from '@/server/domain/permissions'
import { AskForm } from '../../_advice/ask-form'
import type { Dpo } from '../../_advice/told'
import type { Finding } from '../../_findings/finding'
import { AdviseForm } from './advise-form'
import { AssignForm, type Person } from './assign-form'
import { SettleForm } from './settle-form'
import { type About, useDecide } from './use-decide'
import { WritingFailure } from './writing-failure'

/** What a person may do about findings; null when it is allowed. */
export type Refusals = { assign: Refusal | null; decide: Refusal | null; advise: Refusal | null }

type Props = {
  about: About
  finding: Finding
  refusals: Refusals
  people: readonly Person[]
  dpo: Dpo
}

type Form = 'assign' | 'accept' | 'substantiate' | 'ask' | 'advise'

/** What can be decided and asked about a finding; one form is open at a time. Who may not decide reads why. */
export function FindingActions({ about, finding, refusals, people, dpo }: Props) {
  const t = useTranslations('findings.decide')
  const reasons = useTranslations('permissions')
  const [form, setForm] = useState<Form | null>(null)
  const close = () => setForm(null)
  const { decision, activity } = finding
  // what failed can neither be accepted nor asked about
  const isJudged = finding.outcome !== 'error'
  const mayDecide = refusals.decide === null && isJudged
  // the law leaves room: both positions are shown
  const hasRoom = finding.positions.length > 0
  const isAdvised = finding.advice.some(({ state, adviser }) => state === 'given' && adviser === null)

  function choice(kind: Form, icon: ReactNode) {
    return (
      <button type="button" className="btn btn-line" aria-expanded={form === kind} onClick={() => setForm(kind)}>
        {icon}
        {t(kind)}
      </button>
    )
  }

  return (
    <>
      {refusals.assign === null && choice('assign', <UserRoundPlus className="icon" />)}
      {mayDecide && hasRoom && choice('substantiate', <Scale className="icon" />)}
      {mayDecide && choice('accept', <Stamp className="icon" />)}
      {activity?.mayAsk && isJudged && choice('ask', <MessageCircleQuestion className="icon" />)}
      {refusals.advise === null && choice('advise', <MessageSquareText className="icon" />)}
      {refusals.decide === null && decision?.kind && <Withdraw about={about} />}
      {mayDecide && form === null && <p className="text-muted text-xs">{t('explanation')}</p>}
      {refusals.decide !== null && (
        <p className="text-muted text-xs">{t('refused', { reason: reasons(refusals.decide) })}</p>
      )}
      {form === 'assign' && (
        <AssignForm
          about={about}
          people={people}
          assigneeId={decision?.assigneeId ?? null}
          dueOn={decision?.dueOn ?? null}
          onClose={close}
        />
      )}
      {(form === 'accept' || form === 'substantiate') && (
        <SettleForm
          key={form}
          about={about}
          act={form}
          dpoAdvised={isAdvised || Boolean(decision?.dpoAdvice)}
          onClose={close}
        />
      )}
      {form === 'ask' && activity && (
        <AskForm
          organisation={about.organisation}
          activityId={activity.id}
          dpo={dpo}
          findings={[finding]}
          about={finding.key}
          isFixed
          onClose={close}
        />
      )}
      {form === 'advise' && <AdviseForm about={about} advice={decision?.dpoAdvice ?? ''} onClose={close} />}
    </>
  )
}

/** Takes an acceptance or a reason back: the finding is open again. */
function Withdraw({ about }: { about: About }) {
  const t = useTranslations('findings.decide')
  const { decide, isBusy, ...writing } = useDecide(about, () => undefined)
  return (
    <>
      <button
        type="button"
        className="btn btn-line"
        aria-busy={isBusy || undefined}
        onClick={() => decide({ act: 'withdraw' })}
      >
        <Undo2 className="icon" />
        {t('withdraw')}
      </button>
      <WritingFailure {...writing} />
    </>
  )
}

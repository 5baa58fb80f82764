'use client'

import { Ellipsis } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { MenuButton } from '@/app/_components/menu-button'
import { FailureNotice } from '@/app/_i18n/failure-notice'
import type { OfferedStep, Step } from './offered-steps'
import { StepDialog } from './step-dialog'
import { type At, useStep } from './use-step'

type Props = {
  at: At
  name: string
  endDate: string | null
  offered: readonly OfferedStep[]
}

/** The steps of an activity's life: the first as a button, the rest in a menu; most ask before they do it. */
export function StepButtons({ at, name, endDate, offered }: Props) {
  const t = useTranslations('activity.step')
  const common = useTranslations('common')
  const [asking, setAsking] = useState<Step | null>(null)
  const { take, isBusy, error, forget } = useStep(at, () => setAsking(null))
  const [first, ...rest] = offered

  function choose(step: Step) {
    forget()
    if (step === 'submit') take(step)
    else setAsking(step)
  }

  return (
    <>
      {first && <FirstStep offered={first} isBusy={isBusy && asking === null} onChoose={choose} />}
      {rest.length > 0 && (
        <MenuButton
          label={common('more')}
          className="btn btn-line px-2.5"
          entries={rest.map(({ step }) => ({ id: step, label: t(`${step}.button`) }))}
          onAction={(id) => choose(id as Step)}
        >
          <Ellipsis className="icon" />
        </MenuButton>
      )}
      <StepDialog
        step={asking}
        at={at}
        name={name}
        endDate={endDate}
        isBusy={isBusy}
        error={error}
        onConfirm={take}
        onClose={() => setAsking(null)}
      />
      {asking === null && error && (
        <div className="basis-full">
          <FailureNotice error={error} />
        </div>
      )}
    </>
  )
}

type FirstProps = { offered: OfferedStep; isBusy: boolean; onChoose: (step: Step) => void }

/** A step that is refused stays in sight, with the reason beside it. */
function FirstStep({ offered: { step, refusal }, isBusy, onChoose }: FirstProps) {
  const t = useTranslations('activity.step')
  const permissions = useTranslations('permissions')
  const id = useId()
  if (refusal === null) {
    return (
      <button
        type="button"
        className="btn btn-line"
        aria-busy={isBusy || undefined}
        onClick={() => !isBusy && onChoose(step)}
      >
        {t(`${step}.button`)}
      </button>
    )
  }
  return (
    <>
      <span className="text-muted max-w-64 text-xs" id={id}>
        {permissions(refusal)}
      </span>
      <button type="button" className="btn btn-line" aria-disabled="true" aria-describedby={id}>
        {t(`${step}.button`)}
      </button>
    </>
  )
}

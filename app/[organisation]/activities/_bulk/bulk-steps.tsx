'use client'

import { CircleDot } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { MenuButton } from '@/app/_components/menu-button'
import { type Step, stepWays } from '@/server/domain/register/activity-step'
import { BulkStepDialog } from './bulk-step-dialog'
import type { ChangeMany } from './use-change-many'
import { useSelection } from './use-selection'

/** The steps that at least one of the selected activities can take; each asks before it is taken. */
export function BulkSteps({ steps, changing }: { steps: readonly Step[]; changing: ChangeMany }) {
  const t = useTranslations('register')
  const labels = useTranslations('activity.step')
  const { chosen } = useSelection()
  const [asking, setAsking] = useState<Step | null>(null)
  const possible = steps.filter((step) => chosen.some((row) => stepWays[step].from.includes(row.status)))
  if (possible.length === 0) return null
  return (
    <>
      <MenuButton
        label={t('status')}
        className=""
        entries={possible.map((step) => ({ id: step, label: labels(`${step}.button`) }))}
        onAction={(id) => {
          changing.forget()
          setAsking(id as Step)
        }}
      >
        <CircleDot className="icon" />
        {t('status')}
      </MenuButton>
      {asking && <BulkStepDialog step={asking} changing={changing} onClose={() => setAsking(null)} />}
    </>
  )
}

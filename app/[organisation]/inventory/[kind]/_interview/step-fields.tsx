'use client'

import type { InterviewView } from '@/server/api/routers/inventory'
import type { InterviewStep } from '@/server/domain/questions/interview'
import { DataFields } from './data-fields'
import { MeasureFields } from './measure-fields'
import { PurposeFields } from './purpose-fields'
import { StorageFields } from './storage-fields'
import { UsageFact } from './usage-fact'
import { WordsFields } from './words-fields'

/** What every group of inputs gets. `onEdit` is called when a change makes no event of its own. */
export type StepFieldsProps = {
  organisation: string
  step: InterviewStep
  view: InterviewView
  onEdit: () => void
}

/** The inputs that belong to what a step fills. */
export function StepFields(props: StepFieldsProps) {
  switch (props.step.fills) {
    case 'inventory.answer':
      return <UsageFact {...props} />
    case 'activity.storedByUs':
    case 'activity.storedByVendor':
      return <StorageFields {...props} />
    case 'activity.dataLines':
      return <DataFields {...props} />
    case 'activity.measures':
      return <MeasureFields {...props} />
    case 'purpose.ground':
      return <PurposeFields {...props} />
    case 'activity.information':
    case 'activity.proportionality':
    case undefined:
      return <WordsFields {...props} />
  }
}

import type { InterviewView } from '@/server/api/routers/inventory'
import type { InterviewStep } from '@/server/domain/questions/interview'
import type { InterviewAnswer } from '@/server/domain/questions/interview-input'
import { isGroundUnknown } from '@/server/domain/questions/interview-progress'
import type { Activity } from '@/server/domain/register/activity'
import { type TriState, triStates } from '@/server/domain/register/values'
import { legalGroundKeys } from '@/server/domain/vocabulary/legal-grounds'

/** The names of the inputs of a screen; those about a purpose have its id behind them. */
export const inputs = {
  value: 'value',
  text: 'text',
  unknown: 'unknown',
  line: 'line',
  add: 'add',
  addIncidental: 'addIncidental',
  purpose: 'purpose',
  ground: (id: string) => `ground-${id}`,
  newPurpose: (index: number) => `newPurpose-${index}`,
} as const

/** The value of a ground's radio button for "not known yet". */
export const groundUnknown = 'unknown'

/** How many purposes of their own a person can add on one screen. */
export const newPurposes = 20

/** What is saved for a step, in the shape in which the screen saves it; null for a step without a screen to fill in. */
export function savedAnswer(step: InterviewStep, view: InterviewView): InterviewAnswer | null {
  const { activity } = view
  if (!activity) return null
  switch (step.fills) {
    case 'inventory.answer':
      return null
    case 'activity.storedByUs':
      return { fills: step.fills, value: activity.storedByUs }
    case 'activity.storedByVendor':
      return { fills: step.fills, value: activity.storedByVendor }
    case 'activity.information':
      return { fills: step.fills, text: activity.information }
    case 'activity.proportionality':
      return { fills: step.fills, text: activity.proportionality }
    case 'activity.dataLines':
      return { fills: step.fills, keep: confirmedIds(activity.dataLines), add: [] }
    case 'activity.measures':
      return { fills: step.fills, keep: confirmedIds(activity.measures), add: [] }
    case 'purpose.ground':
      return { fills: step.fills, purposes: savedPurposes(activity, view), add: [] }
    case undefined: {
      const said = view.answers.find((answer) => answer.question === step.id)
      const value = said?.value === 'unknown' ? 'unknown' : ''
      return { fills: 'answer', question: step.id, value, note: said?.note ?? '' }
    }
  }
}

function confirmedIds(lines: readonly { id: string; proposed: boolean }[]): string[] {
  return lines.filter((line) => !line.proposed).map((line) => line.id)
}

function savedPurposes({ purposes }: Activity, { answers }: InterviewView) {
  return purposes
    .filter((purpose) => !purpose.proposed)
    .map(({ id, ground }) => ({ id, ground, unknown: ground === null && isGroundUnknown(id, answers) }))
}

/** What the inputs of a screen say, in the same shape. */
export function readAnswer(step: InterviewStep, view: InterviewView, data: FormData): InterviewAnswer | null {
  const text = (name: string) => String(data.get(name) ?? '').trim()
  const all = (name: string) => data.getAll(name).map(String)
  switch (step.fills) {
    case 'inventory.answer':
      return null
    case 'activity.storedByUs':
    case 'activity.storedByVendor':
      return { fills: step.fills, value: readTriState(text(inputs.value)) }
    case 'activity.information':
    case 'activity.proportionality':
      return { fills: step.fills, text: text(inputs.text) }
    case 'activity.dataLines': {
      const add = (name: string, occurrence: 'purposeful' | 'incidental') =>
        all(name).map((value) => ({ ...readEntry(value, view), occurrence }))
      const added = [...add(inputs.add, 'purposeful'), ...add(inputs.addIncidental, 'incidental')]
      return { fills: step.fills, keep: all(inputs.line), add: added }
    }
    case 'activity.measures': {
      const add = all(inputs.add).map((value) => readEntry(value, view))
      return { fills: step.fills, keep: all(inputs.line), add }
    }
    case 'purpose.ground':
      return { fills: step.fills, ...readPurposes(data) }
    case undefined: {
      const value = data.has(inputs.unknown) ? 'unknown' : ''
      return { fills: 'answer', question: step.id, value, note: text(inputs.text) }
    }
  }
}

function readTriState(value: string): TriState | null {
  return triStates.find((one) => one === value) ?? null
}

function readEntry(value: string, { choices }: InterviewView): { entryId: string } | { label: string } {
  return choices.some((choice) => choice.id === value) ? { entryId: value } : { label: value }
}

function readPurposes(data: FormData) {
  const ground = (id: string) => {
    const value = String(data.get(inputs.ground(id)) ?? '')
    return { ground: legalGroundKeys.find((key) => key === value) ?? null, unknown: value === groundUnknown }
  }
  const purposes = data.getAll(inputs.purpose).map((id) => ({ id: String(id), ...ground(String(id)) }))
  const add = Array.from({ length: newPurposes }, (_, index) => inputs.newPurpose(index))
    .map((name) => ({ text: String(data.get(name) ?? '').trim(), ...ground(name) }))
    .filter((purpose) => purpose.text !== '')
  return { purposes, add }
}

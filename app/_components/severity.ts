import type { MarkShape } from './mark-icon'
import type { Tone } from './tone'

/** How heavy something weighs: a shape first, a colour second. */
export const severityLooks = {
  block: { shape: 'block', tone: 'block' },
  warn: { shape: 'warn', tone: 'warn' },
  substantiate: { shape: 'half', tone: 'mute' },
  advice: { shape: 'advice', tone: 'note' },
} as const satisfies Record<string, { shape: MarkShape; tone: Tone }>

export type Severity = keyof typeof severityLooks

import { MarkIcon, type MarkShape } from './mark-icon'
import { type Tone, toneClass } from './tone'

const looks: Record<'draft' | 'review' | 'active' | 'archived', { shape: MarkShape; tone: Tone }> = {
  draft: { shape: 'ring', tone: 'mute' },
  review: { shape: 'pie', tone: 'note' },
  active: { shape: 'dot', tone: 'ok' },
  archived: { shape: 'box', tone: 'mute' },
}

export type StatusLook = keyof typeof looks

/** Where a record stands: a shape that fills up, plus the word. */
export function StatusChip({ look, label, boxed = false }: { look: StatusLook; label: string; boxed?: boolean }) {
  const { shape, tone } = looks[look]
  return (
    <span className={`chip ${toneClass[tone]} ${boxed ? 'chip-box' : ''}`}>
      <MarkIcon shape={shape} />
      <span className={boxed ? undefined : 'text-base-content'}>{label}</span>
    </span>
  )
}

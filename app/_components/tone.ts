/** The colours that mean something; every use adds a shape or words. */
export type Tone = 'ok' | 'block' | 'warn' | 'note' | 'mute'

export const toneClass: Record<Tone, string> = {
  ok: 'is-ok',
  block: 'is-block',
  warn: 'is-warn',
  note: 'is-note',
  mute: 'is-mute',
}

'use client'

import { useLocale, useTranslations } from 'next-intl'
import { HatchText } from '@/app/_components/hatch-text'
import { Note } from '@/app/_components/note'
import { FindingNote } from '../../../_findings/finding-note'
import { type Effect, usePreview } from './preview-provider'

const shown = 4

/** Beside the form, before it is saved: which findings the change solves and causes, and what it makes the rules ask. */
export function PreviewPanel({ organisation }: { organisation: string }) {
  const t = useTranslations('activity.preview')
  const { preview } = usePreview()
  return (
    <section aria-labelledby="preview" aria-live="polite" hidden={preview.state === 'none'}>
      <h2 className="rk-h3 mb-1.5" id="preview">
        {t('title')}
      </h2>
      {preview.state === 'incomplete' && <p className="text-muted text-sm">{t('incomplete')}</p>}
      {preview.state === 'failed' && <p className="text-muted text-sm">{t('failed')}</p>}
      {preview.state === 'told' && <EffectNotes organisation={organisation} effect={preview.effect} />}
    </section>
  )
}

function EffectNotes({ organisation, effect }: { organisation: string; effect: Effect }) {
  const t = useTranslations('activity.preview')
  const locale = useLocale()
  const { solved, caused, answered, asked } = effect
  if (solved.length + caused.length + answered + asked.length === 0) {
    return <p className="text-muted text-sm">{t('nothing')}</p>
  }
  return (
    <div className="space-y-2.5">
      {solved.slice(0, shown).map((finding) => (
        <Note key={finding.key} severity="ok" message={t('solved')} why={finding.message[locale]} />
      ))}
      <More count={solved.length - shown} what="solved" />
      {caused.slice(0, shown).map((finding) => (
        <FindingNote
          key={finding.key}
          organisation={organisation}
          finding={finding}
          message={t('caused', { message: finding.message[locale] })}
          readsOnly={false}
        />
      ))}
      <More count={caused.length - shown} what="caused" />
      {answered > 0 && <p className="text-sm">{t('answered', { count: answered })}</p>}
      {asked.length > 0 && (
        <div className="text-sm">
          <p>
            <HatchText>{t('asked', { count: asked.length })}</HatchText>
          </p>
          <ul className="text-muted mt-1 list-disc space-y-0.5 pl-4">
            {asked.slice(0, shown).map((question) => (
              <li key={question.key}>{question.label[locale]}</li>
            ))}
          </ul>
          <More count={asked.length - shown} what="asked" />
        </div>
      )}
    </div>
  )
}

function More({ count, what }: { count: number; what: 'solved' | 'caused' | 'asked' }) {
  const t = useTranslations('activity.preview.more')
  return count > 0 ? <p className="text-muted text-sm">{t(what, { count })}</p> : null
}

'use client'

import { useLocale, useTranslations } from 'next-intl'
import { HatchText } from '@/app/_components/hatch-text'
import { Note } from '@/app/_components/note'
import { readableCitations } from '@/server/domain/law/citations'
import { activityNumber } from '@/server/domain/register/activity'
import { type Finding, markOf } from '../_findings/finding'
import { type Effect, usePreview } from './preview-provider'

const shown = 4

/** `everywhere`: the form changes what activities share, so it is told which activity each finding is in. */
type Props = { everywhere?: boolean }

/** Beside the form, before it is saved: which findings the change solves and causes, and what it makes the rules ask. */
export function PreviewPanel({ everywhere = false }: Props) {
  const t = useTranslations('findings.preview')
  const { preview } = usePreview()
  return (
    <section aria-labelledby="preview" aria-live="polite" hidden={preview.state === 'none'}>
      <h2 className="rk-h3 mb-1.5" id="preview">
        {t('title')}
      </h2>
      {preview.state === 'told' ? (
        <EffectNotes effect={preview.effect} everywhere={everywhere} />
      ) : (
        preview.state !== 'none' && <p className="text-muted text-sm">{t(preview.state)}</p>
      )}
    </section>
  )
}

function EffectNotes({ effect, everywhere }: { effect: Effect; everywhere: boolean }) {
  const t = useTranslations('findings.preview')
  const locale = useLocale()
  const { solved, caused, answered, asked } = effect
  if (solved.length + caused.length + answered + asked.length === 0) {
    return <p className="text-muted text-sm">{t('nothing')}</p>
  }
  return (
    <div className="space-y-2.5">
      {solved.slice(0, shown).map((finding) => (
        <Note
          key={finding.key}
          severity="ok"
          message={t('solved')}
          about={aboutOf(finding, everywhere)}
          why={finding.message[locale]}
        />
      ))}
      <More count={solved.length - shown} what="solved" />
      {caused.slice(0, shown).map((finding) => (
        <Note
          key={finding.key}
          severity={markOf(finding)}
          message={t('caused', { message: finding.message[locale] })}
          about={aboutOf(finding, everywhere)}
          why={finding.fix[locale]}
          law={readableCitations(finding.cites, locale).join(', ')}
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

function aboutOf({ activity }: Finding, everywhere: boolean): string | undefined {
  return everywhere && activity ? `${activityNumber(activity.number)} ${activity.name}` : undefined
}

function More({ count, what }: { count: number; what: 'solved' | 'caused' | 'asked' }) {
  const t = useTranslations('findings.preview.more')
  return count > 0 ? <p className="text-muted text-sm">{t(what, { count })}</p> : null
}

import { Minus, Pencil, Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DiffText } from './diff-text'
import { diffWords } from './diff-words'

type ChangeProps = {
  label: string
  /** Small text behind the label, such as the version. */
  note?: string
  /** Null: it was not there, or is no longer there. */
  before: string | null
  after: string | null
}

const looks = {
  changed: { Icon: Pencil, tone: 'is-note' },
  added: { Icon: Plus, tone: 'is-ok' },
  ended: { Icon: Minus, tone: 'is-block' },
} as const

/** One change in words: "Was" and "Is nu", with what went and what came marked. */
export function Change({ label, note, before, after }: ChangeProps) {
  const t = useTranslations('common')
  const kind = before === null ? 'added' : after === null ? 'ended' : 'changed'
  const { Icon, tone } = looks[kind]
  const parts = diffWords(before ?? '', after ?? '')
  return (
    <div className="border-line grid gap-x-5 gap-y-1 border-b py-3 text-sm last:border-b-0 md:grid-cols-[7rem_minmax(0,1fr)_minmax(0,1fr)]">
      <p className={`chip self-start font-medium ${tone}`}>
        <Icon className="icon" />
        {t(kind)}
      </p>
      <p className="font-medium md:col-span-2">
        {label}
        {note && <span className="text-muted font-normal"> · {note}</span>}
      </p>
      <Side title={t('was')} missing={before === null ? t('nothingBefore') : before === '' ? t('empty') : undefined}>
        <DiffText as="del" parts={parts.before} />
      </Side>
      <Side title={t('isNow')} missing={after === null ? t('nothingNow') : after === '' ? t('empty') : undefined}>
        <DiffText as="ins" parts={parts.after} />
      </Side>
    </div>
  )
}

function Side({ title, missing, children }: { title: string; missing: string | undefined; children: ReactNode }) {
  return (
    <div className="min-w-0 first-of-type:md:col-start-2">
      <p className="text-muted mb-0.5 text-xs">{title}</p>
      <p className="break-words whitespace-pre-wrap">
        {missing ? <span className="text-muted">{missing}</span> : children}
      </p>
    </div>
  )
}

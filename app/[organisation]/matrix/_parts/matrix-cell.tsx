import { Check, ClockAlert, Minus, X } from 'lucide-react'
import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { MarkIcon } from '@/app/_components/mark-icon'
import { dpaClauseKeys } from '@/server/domain/agreements/clauses'
import { type AgreementStateKey, agreementStates } from '@/server/domain/agreements/state'
import { agreementKinds } from '@/server/domain/vocabulary/agreement-kinds'
import type { Cell } from './matrix'

type Look = { tone: 'is-ok' | 'is-block' | 'is-warn' | 'is-unknown' | ''; icon: ReactNode }

const part = { tone: 'is-warn', icon: <MarkIcon shape="part" className="icon-sm" /> } as const
const none = { tone: 'is-block', icon: <X className="icon icon-sm" /> } as const
const looks: Record<AgreementStateKey, Look> = {
  missing: none,
  wrong_kind: none,
  expired: none,
  unsigned: part,
  clauses_missing: part,
  clauses_not_checked: { tone: 'is-unknown', icon: null },
  expires_soon: { tone: 'is-warn', icon: <ClockAlert className="icon icon-sm" /> },
  unknown: { tone: 'is-unknown', icon: null },
  valid: { tone: 'is-ok', icon: <Check className="icon icon-sm" /> },
  not_needed: { tone: '', icon: <Minus className="icon icon-sm" /> },
}

const checked: readonly AgreementStateKey[] = ['clauses_missing', 'clauses_not_checked']

type Props = { cell: Cell; activity: string; party: string; href: string; isOpen: boolean }

/** What is agreed with one party about one activity: a mark and a short code, and the whole of it spoken. */
export function MatrixCell({ cell, activity, party, href, isOpen }: Props) {
  const t = useTranslations('matrix')
  const locale = useLocale()
  const { state, needed, missing, notChecked, product } = cell
  const { tone, icon } = looks[state]
  const held = dpaClauseKeys.length - missing.length - notChecked.length
  const kinds = needed.map((kind) => agreementKinds[kind][locale]).join(` ${t('or')} `)
  const sentence = {
    party,
    product,
    activity,
    needed: kinds || t(state === 'unknown' ? 'neededUnknown' : 'nothingNeeded'),
    state: agreementStates[state][locale],
  }
  return (
    <Link
      className={`rk-cell ${tone} ${isOpen ? 'outline-primary outline-2 outline-offset-1' : ''}`}
      href={href}
      scroll={false}
      prefetch={false}
      aria-current={isOpen ? 'true' : undefined}
    >
      {icon}
      <span aria-hidden="true">
        {checked.includes(state)
          ? t('held', { held, of: dpaClauseKeys.length })
          : t(`code.${needed[0] ?? (state === 'unknown' ? 'unknown' : 'none')}`)}
      </span>
      <span className="sr-only">{t('sentence', sentence)}</span>
    </Link>
  )
}

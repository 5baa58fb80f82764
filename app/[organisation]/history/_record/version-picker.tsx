'use client'

import { ArrowRight } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/app/_components/format-date'
import { useUrlParams } from '@/app/_components/use-url-params'

type Choice = { version: number; at: Date }
type Props = { choices: readonly Choice[]; from: number; to: number }

/** Which two versions are compared; both stand in the address. */
export function VersionPicker({ choices, from, to }: Props) {
  const t = useTranslations('history')
  const locale = useLocale()
  const { change } = useUrlParams()
  const name = (one: Choice) => t('versionOf', { version: one.version, date: formatDate(one.at, 'prose', locale) })
  const options = (rows: readonly Choice[]) =>
    rows.map((one) => (
      <option key={one.version} value={one.version}>
        {name(one)}
      </option>
    ))
  return (
    <div className="flex flex-wrap items-center gap-2 text-sm" data-noprint>
      <select
        className="select select-sm w-50"
        aria-label={t('from')}
        value={from}
        onChange={(event) => change({ from: event.target.value, to })}
      >
        {options(choices.filter((one) => one.version < to))}
        <option value={0}>{t('beforeFirst')}</option>
      </select>
      <ArrowRight className="icon text-muted" />
      <select
        className="select select-sm w-50"
        aria-label={t('to')}
        value={to}
        onChange={(event) => change({ from, to: event.target.value })}
      >
        {options(choices.filter((one) => one.version > from))}
      </select>
    </div>
  )
}

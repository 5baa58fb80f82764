'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { Failure } from '@/app/_i18n/failure'
import { useFailureWords } from '@/app/_i18n/use-failure'
import { activityNumber } from '@/server/domain/register/activity'
import type { Report } from './use-selection'

/** Which activities stayed as they were, each with the reason and the way to it. */
export function BulkReport({ organisation, report }: { organisation: string; report: Report }) {
  const t = useTranslations('register.bulk')
  const reasonOf = useReason()
  return (
    <div className="rk-bulkreport">
      <p role="alert" className="font-semibold">
        {t('changed', { count: report.changed })}. {t('notChanged', { count: report.refused.length })}
      </p>
      <ul className="mt-1.5 grid gap-1.5">
        {report.refused.map(({ row, failure }) => (
          <li key={row.id}>
            {failure.code === 'not_found' ? (
              <b>{row.name}</b>
            ) : (
              <Link className="link font-medium" href={`/${organisation}/activities/${row.id}`}>
                {activityNumber(row.number)} {row.name}
              </Link>
            )}
            <span className="text-muted block">{reasonOf(failure)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function useReason() {
  const own = useTranslations('register.bulk.reason')
  const errors = useTranslations('errors')
  const words = useFailureWords()
  return (failure: Failure) => {
    const { code, issues } = failure
    if (issues.some((issue) => issue.message === 'not_from_this_status')) return own('status')
    if (code === 'conflict' || code === 'not_found') return own(code)
    return words(failure).explanation.join(' ') || errors(`${code}.why`)
  }
}

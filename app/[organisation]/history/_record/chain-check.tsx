'use client'

import { useQuery } from '@tanstack/react-query'
import { ShieldCheck } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { formatDate } from '@/app/_components/format-date'
import { useTRPC } from '@/app/_trpc/provider'
import { BrokenChain } from './broken-chain'
import type { ChainReport } from './told'

/** Recomputes the audit trail of the organisation when asked, and says what came out and when. */
export function ChainCheck({ organisation }: { organisation: string }) {
  const t = useTranslations('history.chain')
  const [asked, setAsked] = useState(false)
  const trpc = useTRPC()
  const check = useQuery(trpc.history.chain.queryOptions({ organisation }, { enabled: asked, staleTime: 0 }))
  const again = () => (asked ? check.refetch() : setAsked(true))
  return (
    <div className="mt-4 text-sm">
      <div role="status">
        {check.isFetching && <p className="text-muted">{t('checking')}</p>}
        {!check.isFetching && check.isError && <p className="is-block">{t('failed')}</p>}
        {!check.isFetching && check.data && <Outcome report={check.data} />}
      </div>
      {!check.isFetching && (
        <button type="button" className="btn btn-line btn-sm mt-2" onClick={again}>
          {t(asked ? 'again' : 'check')}
        </button>
      )}
    </div>
  )
}

function Outcome({ report }: { report: ChainReport }) {
  const t = useTranslations('history.chain')
  const locale = useLocale()
  if (report.broken) return <BrokenChain broken={report.broken} />
  const { events, checkedAt } = report
  const date = formatDate(checkedAt, 'table', locale)
  const time = formatDate(checkedAt, 'clock', locale)
  return (
    <p className="text-muted flex items-start gap-2">
      <ShieldCheck className="icon is-ok mt-[0.2rem]" />
      <span>
        {t('intact', { events, date, time })} {t('anchors', { count: report.anchors })}
      </span>
    </p>
  )
}

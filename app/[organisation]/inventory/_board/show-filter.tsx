'use client'

import { useTranslations } from 'next-intl'
import { useUrlParams } from '@/app/_components/use-url-params'

const shows = ['all', 'open', 'unknown'] as const

/** Which touchpoints are listed; stands in the address as `show`. */
export type Show = (typeof shows)[number]

export function useShow(): Show {
  const { params } = useUrlParams()
  return shows.find((one) => one === params.get('show')) ?? 'all'
}

/** Everything, what nobody answered, or what nobody knows. */
export function ShowFilter({ show, counts }: { show: Show; counts: Record<Show, number> }) {
  const t = useTranslations('inventory.show')
  const { change } = useUrlParams()
  return (
    <fieldset className="rk-toolbar">
      <legend className="sr-only">{t('label')}</legend>
      {shows.map((one) => (
        <button
          key={one}
          type="button"
          className="rk-filter"
          data-on={one === show || undefined}
          aria-pressed={one === show}
          onClick={() => change({ show: one === 'all' ? null : one })}
        >
          {t(one)} <span className="tabular-nums">{counts[one]}</span>
        </button>
      ))}
    </fieldset>
  )
}

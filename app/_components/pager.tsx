'use client'

import { ChevronLeft, ChevronRight } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { type ReactNode, useId } from 'react'
import { pagesAround } from './pages-around'
import { useUrlParams } from './use-url-params'

type PagerProps = {
  /** From 1. */
  page: number
  pageSize: number
  total: number
  /** Plural of what is listed, "verwerkingen". */
  noun: string
  pageSizes?: readonly number[]
}

/** What part of the list is shown and the way to the rest; `page` and `size` in the address. */
export function Pager({ page, pageSize, total, noun, pageSizes }: PagerProps) {
  const t = useTranslations('common.pager')
  const id = useId()
  const { hrefWith, change } = useUrlParams()
  const last = Math.max(1, Math.ceil(total / pageSize))
  const from = total === 0 ? 0 : (page - 1) * pageSize + 1

  function step(target: number, children: ReactNode) {
    const allowed = target >= 1 && target <= last
    return (
      <Link
        className="btn btn-line btn-sm join-item"
        href={hrefWith({ page: target === 1 ? null : target })}
        aria-disabled={allowed ? undefined : true}
        tabIndex={allowed ? undefined : -1}
      >
        {children}
      </Link>
    )
  }

  return (
    <div className="rk-pager border-line flex flex-wrap items-center gap-x-4 gap-y-2 border-t py-3 text-sm">
      <p className="text-muted tabular-nums">
        {t('range', { from, to: Math.min(page * pageSize, total), total, noun })}
      </p>
      <div className="ml-auto flex flex-wrap items-center gap-x-4 gap-y-2">
        {pageSizes && (
          <label className="text-muted flex items-center gap-2" htmlFor={id}>
            {t('perPage')}
            <select
              id={id}
              className="select select-sm w-20"
              value={pageSize}
              onChange={(event) => change({ size: event.target.value })}
            >
              {pageSizes.map((size) => (
                <option key={size}>{size}</option>
              ))}
            </select>
          </label>
        )}
        {last > 1 && (
          <nav className="join" aria-label={t('label')}>
            {step(
              page - 1,
              <>
                <ChevronLeft className="icon" />
                {t('previous')}
              </>,
            )}
            {pagesAround(page, last).map((number) => (
              <Link
                key={number}
                className={`btn btn-line btn-sm join-item hidden tabular-nums sm:inline-flex ${number === page ? 'border-field z-1 font-semibold' : ''}`}
                href={hrefWith({ page: number === 1 ? null : number })}
                aria-label={t('page', { page: number })}
                aria-current={number === page ? 'page' : undefined}
              >
                {number}
              </Link>
            ))}
            {step(
              page + 1,
              <>
                {t('next')}
                <ChevronRight className="icon" />
              </>,
            )}
          </nav>
        )}
      </div>
    </div>
  )
}

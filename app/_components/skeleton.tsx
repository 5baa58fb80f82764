import { useTranslations } from 'next-intl'

const widths = ['w-3/5', 'w-2/5', 'w-8/12', 'w-1/2', 'w-5/12']

/** The shape of a list that is on its way. */
export function Skeleton({ rows = 5 }: { rows?: number }) {
  const t = useTranslations('common')
  return (
    <div className="rk-panel divide-line divide-y" role="status" aria-busy="true" aria-label={t('loading')}>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike
        <div key={row} className="flex items-center gap-4 px-4 py-2.5">
          <span className="skeleton h-3.5 w-14" />
          <span className={`skeleton h-3.5 ${widths[row % widths.length]}`} />
          <span className="skeleton ml-auto h-3.5 w-16" />
        </div>
      ))}
    </div>
  )
}

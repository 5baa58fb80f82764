import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/app/_components/format-date'
import type { Overview } from './overview'

type Days = Overview['trend']

const width = 360
const height = 90

/** How many findings were open on the days that were kept: a line for all of them and a dashed one for what blocks; from the second day on. */
export function Trend({ trend }: { trend: Days }) {
  const t = useTranslations('overview')
  const locale = useLocale()
  const days = trend.toReversed()
  const [first] = days
  const last = days.at(-1)
  if (days.length < 2 || !first || !last) {
    return <p className="text-muted border-line mt-4 border-t pt-3 text-xs">{t('noTrend')}</p>
  }
  const on = (day: string) => formatDate(day, 'prose', locale)
  const totals = days.map(totalOf)
  const most = Math.max(...totals, 1)
  return (
    <figure className="border-line mt-4 border-t pt-3">
      <figcaption className="text-muted mb-1 text-xs font-medium">{t('trend')}</figcaption>
      <svg
        className="h-24 w-full"
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t('trendText', {
          from: on(first.day),
          until: on(last.day),
          before: totalOf(first),
          now: totalOf(last),
          blockingBefore: first.blocking,
          blockingNow: last.blocking,
        })}
      >
        <polyline
          className="stroke-primary fill-none"
          strokeWidth="2"
          points={pointsOf(totals, most)}
          vectorEffect="non-scaling-stroke"
        />
        <polyline
          className="stroke-error fill-none"
          strokeWidth="2"
          strokeDasharray="4 3"
          points={pointsOf(
            days.map(({ blocking }) => blocking),
            most,
          )}
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      <p className="text-muted flex justify-between text-xs tabular-nums">
        <span>{t('trendDay', { day: on(first.day), total: totalOf(first), blocking: first.blocking })}</span>
        <span>{t('trendDay', { day: on(last.day), total: totalOf(last), blocking: last.blocking })}</span>
      </p>
    </figure>
  )
}

function totalOf({ blocking, warning, advice }: Days[number]): number {
  return blocking + warning + advice
}

function pointsOf(values: readonly number[], most: number): string {
  const step = width / (values.length - 1)
  return values
    .map((value, index) => `${Math.round(index * step)},${Math.round(height - (value / most) * (height - 4)) - 2}`)
    .join(' ')
}

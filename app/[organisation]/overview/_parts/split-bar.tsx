import { useId } from 'react'

/** What is in order is drawn thinner: the worst stands out, for who sees no colour too. */
const looks = {
  ready: 'fill-success stroke-base-100',
  gap: 'fill-error stroke-base-100',
  unknown: 'stroke-base-100',
  blocking: 'fill-error stroke-base-100',
  substantiate: 'fill-muted stroke-base-100',
  // yellow alone is too pale on white
  warning: 'fill-warning stroke-warn-ink',
  advice: 'fill-info stroke-base-100',
} as const

export type BarPart = { look: keyof typeof looks; count: number }

/** Counts as lengths beside each other, out of a whole; hatched what nobody knows. The numbers stand beside it in words. */
export function SplitBar({ parts, of }: { parts: readonly BarPart[]; of: number }) {
  const pattern = useId()
  const starts = parts.map((_, index) => parts.slice(0, index).reduce((sum, { count }) => sum + count, 0))
  return (
    <svg className="h-3.5 w-full" viewBox={`0 0 ${of} 1`} preserveAspectRatio="none" aria-hidden="true">
      <defs>
        <pattern id={pattern} width={of / 40} height="1" patternUnits="userSpaceOnUse">
          <rect className="fill-(--rk-hatch-ground)" width={of / 40} height="1" />
          <rect className="fill-(--rk-hatch)" width={of / 90} height="1" />
        </pattern>
      </defs>
      {parts.map(({ look, count }, index) =>
        count === 0 ? null : (
          <rect
            key={look}
            className={looks[look]}
            fill={look === 'unknown' ? `url(#${pattern})` : undefined}
            x={starts[index]}
            y={look === 'ready' ? 0.25 : 0}
            width={count}
            height={look === 'ready' ? 0.5 : 1}
            vectorEffect="non-scaling-stroke"
          />
        ),
      )}
    </svg>
  )
}

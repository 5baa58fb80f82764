import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { type Readiness, readyShare } from '@/server/domain/findings/readiness'
import { isTouchpointKind, touchpointById } from '@/server/domain/touchpoints'

const looks = {
  ready: { fill: 'fill-success', swatch: 'bg-success' },
  gap: { fill: 'fill-base-300', swatch: 'bg-base-300 outline-field outline-1 -outline-offset-1' },
  unknown: { fill: '', swatch: 'hatch outline-field outline-1 -outline-offset-1' },
} as const
const parts = ['ready', 'gap', 'unknown'] as const

/** How ready each touchpoint is, the worst on top: in order, not in order, and hatched what nobody knows. */
export function ReadinessTable({ organisation, readiness }: { organisation: string; readiness: readonly Readiness[] }) {
  const t = useTranslations('overview')
  const locale = useLocale()
  const label = (kind: string) => (isTouchpointKind(kind) ? touchpointById(kind).label[locale] : kind)
  if (readiness.length === 0) return <p className="text-muted text-sm">{t('noReadiness')}</p>
  return (
    <>
      <ul className="text-muted mb-2 flex flex-wrap gap-x-4 text-xs">
        {parts.map((part) => (
          <li key={part} className="flex items-center gap-1.5">
            <i className={`rk-swatch size-2.5 rounded-[2px] ${looks[part].swatch}`} />
            {t(`part.${part}`)}
          </li>
        ))}
      </ul>
      <table className="w-full text-sm">
        <caption className="sr-only">{t('readinessCaption')}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{t('touchpoint')}</th>
            <th scope="col">{t('part.ready')}</th>
            <th scope="col">{t('split')}</th>
          </tr>
        </thead>
        <tbody>
          {readiness.map((one) => (
            <tr key={one.kind}>
              <th scope="row" className="w-2/5 py-1 pr-3 text-left font-normal">
                <Link className="hover:underline" href={`/${organisation}/findings?touchpoint=${one.kind}`}>
                  {label(one.kind)}
                </Link>
              </th>
              <td className="w-12 pr-3 text-right font-medium tabular-nums">
                {t('percent', { share: readyShare(one) })}
              </td>
              <td>
                <ReadinessBar readiness={one} />
                <span className="sr-only">{t('splitOf', one)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function ReadinessBar({ readiness }: { readiness: Readiness }) {
  const { kind, ready, gap, unknown } = readiness
  const all = ready + gap + unknown
  const pattern = `hatch-${kind}`
  return (
    <svg
      className="h-2.5 w-full overflow-hidden rounded-full"
      viewBox={`0 0 ${all} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <defs>
        <pattern id={pattern} width={all / 40} height="1" patternUnits="userSpaceOnUse">
          <rect className="fill-base-100" width={all / 40} height="1" />
          <rect className="fill-warning" width={all / 90} height="1" />
        </pattern>
      </defs>
      <rect className={looks.ready.fill} width={ready} height="1" />
      <rect className={looks.gap.fill} x={ready} width={gap} height="1" />
      <rect fill={`url(#${pattern})`} x={ready + gap} width={unknown} height="1" />
    </svg>
  )
}

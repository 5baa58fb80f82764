import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { type Readiness, readyShare } from '@/server/domain/findings/readiness'
import { isTouchpointKind, touchpointById } from '@/server/domain/touchpoints'
import { SplitBar } from './split-bar'

const swatches = {
  ready: 'h-1.5 bg-success',
  gap: 'h-2.5 bg-error',
  unknown: 'h-2.5 hatch outline-field outline-1 -outline-offset-1',
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
      <p className="text-muted mb-1.5 text-xs">{t('unit')}</p>
      <ul className="text-muted mb-2 flex flex-wrap gap-x-4 text-xs">
        {parts.map((part) => (
          <li key={part} className="flex items-center gap-1.5">
            <i className={`rk-swatch w-2.5 rounded-[2px] ${swatches[part]}`} />
            {t(`part.${part}`)}
          </li>
        ))}
      </ul>
      <table className="w-full text-sm">
        <caption className="sr-only">{t('readinessCaption')}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{t('touchpoint')}</th>
            <th scope="col">{t('ready')}</th>
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
                <SplitBar
                  parts={parts.map((look) => ({ look, count: one[look] }))}
                  of={one.ready + one.gap + one.unknown}
                />
                <span className="sr-only">{t('splitOf', one)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

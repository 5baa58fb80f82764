import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { HatchText } from '@/app/_components/hatch-text'
import { SeverityMark } from '@/app/_components/severity-mark'
import { nobody } from '@/server/domain/findings/facets'
import { type WeightCounts, weights } from '@/server/domain/findings/weight'
import { lookOf } from '../../_findings/finding'
import type { Overview } from './overview'

const fills = {
  blocking: 'fill-error',
  substantiate: 'fill-neutral',
  warning: 'fill-warning',
  advice: 'fill-info',
} as const

type Props = { organisation: string; overview: Overview }

/** Open findings by weight, and per owner as a bar with its number. */
export function OwnerTable({ organisation, overview }: Props) {
  const t = useTranslations('overview')
  const findings = `/${organisation}/findings`
  const { byOwner, pending } = overview
  const most = Math.max(...byOwner.map(({ total }) => total), 1)
  return (
    <>
      <ul className="mb-3 flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {weights.map((weight) => (
          <li key={weight}>
            <Link className="flex items-center gap-1.5 hover:underline" href={`${findings}?severity=${lookOf[weight]}`}>
              <SeverityMark severity={lookOf[weight]} />
              <span className="tabular-nums">{pending[weight]}</span>
            </Link>
          </li>
        ))}
      </ul>
      <table className="w-full text-sm">
        <caption className="sr-only">{t('ownerCaption')}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{t('owner')}</th>
            <th scope="col">{t('split')}</th>
            <th scope="col">{t('total')}</th>
          </tr>
        </thead>
        <tbody>
          {byOwner.map((owner) => (
            <tr key={owner.ownerId ?? nobody}>
              <th scope="row" className="w-36 py-1 pr-3 text-left font-normal">
                <Link className="hover:underline" href={`${findings}?owner=${owner.ownerId ?? nobody}`}>
                  {owner.name ?? <HatchText>{t('nobody')}</HatchText>}
                </Link>
              </th>
              <td>
                <OwnerBar counts={weights.map((weight) => [fills[weight], owner[weight]])} most={most} />
                <span className="sr-only">{t('ownerSplit', splitOf(owner))}</span>
              </td>
              <td className="w-10 text-right tabular-nums">{owner.total}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function OwnerBar({ counts, most }: { counts: readonly (readonly [fill: string, count: number])[]; most: number }) {
  const starts = counts.map((_, index) => counts.slice(0, index).reduce((sum, [, count]) => sum + count, 0))
  return (
    <svg className="h-4 w-full" viewBox={`0 0 ${most} 1`} preserveAspectRatio="none" aria-hidden="true">
      {counts.map(([fill, count], index) => (
        <rect key={fill} className={fill} x={starts[index]} width={count} height="1" />
      ))}
    </svg>
  )
}

function splitOf({ blocking, substantiate, warning, advice }: WeightCounts) {
  return { blocking, substantiate, warning, advice }
}

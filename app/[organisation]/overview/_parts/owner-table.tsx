import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { HatchText } from '@/app/_components/hatch-text'
import { SeverityMark } from '@/app/_components/severity-mark'
import { nobody } from '@/server/domain/findings/facets'
import { type WeightCounts, weights } from '@/server/domain/findings/weight'
import { lookOf } from '../../_findings/finding'
import type { Overview } from './overview'
import { SplitBar } from './split-bar'

type Props = { organisation: string; overview: Overview }

/** Open findings by weight, what is still asked and what is settled, and findings per owner as a bar with its number. */
export function OwnerTable({ organisation, overview }: Props) {
  const t = useTranslations('overview')
  const findings = `/${organisation}/findings`
  const { byOwner, pending, questions, settled } = overview
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
      <ul className="mb-3 flex flex-wrap gap-x-5 gap-y-1 text-sm">
        <li>
          <Link className="rk-link" href={`${findings}?view=questions`}>
            {t('questions', { count: questions })}
          </Link>
        </li>
        <li>
          <Link className="rk-link" href={`${findings}?view=settled`}>
            {t('settled', { count: settled })}
          </Link>
        </li>
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
                <SplitBar parts={weights.map((look) => ({ look, count: owner[look] }))} of={most} />
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

function splitOf({ blocking, substantiate, warning, advice }: WeightCounts) {
  return { blocking, substantiate, warning, advice }
}

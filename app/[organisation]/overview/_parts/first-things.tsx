import { ClockAlert } from 'lucide-react'
import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { formatDate } from '@/app/_components/format-date'
import { SeverityMark } from '@/app/_components/severity-mark'
import { touchpointById } from '@/server/domain/touchpoints'
import { agreementKinds } from '@/server/domain/vocabulary/agreement-kinds'
import { findingHref, markOf } from '../../_findings/finding'
import type { Overview } from './overview'

type Thing = { key: string; mark: ReactNode; title: string; text: string; href: string; action: string }

const shown = 3

/** What to do now: the heaviest finding, what nobody knows, the contract that ends first; more findings when there is room. */
export function FirstThings({ organisation, overview }: { organisation: string; overview: Overview }) {
  const t = useTranslations('overview')
  const [heaviest, ...others] = useFindingThings(organisation, overview)
  const things = [
    heaviest,
    useBlindSpotThing(organisation, overview),
    useContractThing(organisation, overview),
    ...others,
  ].flatMap((thing) => thing ?? [])
  if (things.length === 0) return <p className="text-sm">{t('nothingFirst')}</p>
  return (
    <ul className="grid gap-3 md:grid-cols-3">
      {things.slice(0, shown).map(({ key, mark, title, text, href, action }) => (
        <li key={key} className="rk-panel flex items-start gap-3 px-4 py-3">
          {mark}
          <div className="min-w-0">
            <p className="text-sm font-semibold">{title}</p>
            <p className="text-muted text-sm">{text}</p>
            <Link className="rk-link mt-1 inline-block text-sm" href={href}>
              {action}
              <span className="sr-only">: {title}</span>
            </Link>
          </div>
        </li>
      ))}
    </ul>
  )
}

function useFindingThings(organisation: string, { heaviest }: Overview): Thing[] {
  const t = useTranslations('overview')
  const locale = useLocale()
  return heaviest.map((finding) => {
    const { key, message, activity, decision, ownerName } = finding
    const due = decision?.dueOn
    const who = decision?.assigneeName ?? ownerName ?? t('nobody')
    const until = due ? t('before', { date: formatDate(due, 'prose', locale) }) : null
    return {
      key,
      mark: <SeverityMark severity={markOf(finding)} brief />,
      title: message[locale],
      text: [activity?.name, who, until].filter(Boolean).join(', '),
      href: findingHref(organisation, finding),
      action: t('seeFinding'),
    }
  })
}

function useBlindSpotThing(organisation: string, { blindSpots }: Overview): Thing | null {
  const t = useTranslations('overview')
  const locale = useLocale()
  const [first] = blindSpots
  if (!first) return null
  return {
    key: 'blind-spots',
    mark: <span className="hatch outline-field mt-1 size-4 shrink-0 rounded-[3px] outline-1" />,
    title: t('unknownKinds', { count: blindSpots.length }),
    text: t('including', { name: touchpointById(first.kind).label[locale] }),
    href: `/${organisation}/inventory#${first.kind}`,
    action: t('toInventory'),
  }
}

function useContractThing(organisation: string, { ending, day }: Overview): Thing | null {
  const t = useTranslations('overview')
  const locale = useLocale()
  const [first] = ending
  if (!first) return null
  return {
    key: first.id,
    mark: <ClockAlert className="icon is-warn mt-1 shrink-0" />,
    title: t(first.endsOn < day ? 'contractEnded' : 'contractEnds', { party: first.partyName }),
    text: `${agreementKinds[first.kind][locale]}, ${formatDate(first.endsOn, 'prose', locale)}`,
    href: `/${organisation}/contracts/${first.id}`,
    action: t('seeContract'),
  }
}

import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/app/_components/format-date'
import { HatchText } from '@/app/_components/hatch-text'
import { LocalDate } from '@/app/_components/local-date'
import { touchpointById } from '@/server/domain/touchpoints'
import { agreementKinds } from '@/server/domain/vocabulary/agreement-kinds'
import { ContractState } from '../../_register/contract-state'
import { Lines } from './lines'
import type { Overview } from './overview'
import { Panel } from './panel'

type Props = { organisation: string; overview: Overview }

/** Agreements that are needed and are not there. */
export function MissingContracts({ organisation, overview }: Props) {
  const t = useTranslations('overview')
  const matrix = `/${organisation}/matrix`
  return (
    <Panel title={t('missingContracts')} all={{ href: matrix, label: t('matrix') }}>
      <Lines
        nothing={t('nothingMissing')}
        restHref={matrix}
        lines={overview.missing.map(({ engagementId, partyId, partyName, activity, state }) => ({
          key: engagementId,
          href: `/${organisation}/parties/${partyId}`,
          name: partyName,
          detail: activity?.name,
          aside: <ContractState state={state} brief />,
        }))}
      />
    </Panel>
  )
}

/** Contracts that end within half a year, or ended already. */
export function EndingContracts({ organisation, overview }: Props) {
  const t = useTranslations('overview')
  const locale = useLocale()
  const contracts = `/${organisation}/contracts`
  return (
    <Panel title={t('endingContracts')} all={{ href: contracts, label: t('allContracts') }}>
      <Lines
        nothing={t('nothingEnding')}
        restHref={contracts}
        lines={overview.ending.map(({ id, partyName, kind, endsOn }) => ({
          key: id,
          href: `${contracts}/${id}`,
          name: partyName,
          detail: agreementKinds[kind][locale],
          aside: <DueDay day={endsOn} today={overview.day} />,
        }))}
      />
    </Panel>
  )
}

/** Activities of which the review is over or due within thirty days. */
export function DueReviews({ organisation, overview }: Props) {
  const t = useTranslations('overview')
  const register = `/${organisation}/activities`
  return (
    <Panel title={t('reviews')} all={{ href: register, label: t('register') }}>
      <Lines
        nothing={t('noReviews')}
        restHref={register}
        lines={overview.reviews.map(({ id, name, reviewDue }) => ({
          key: id,
          href: `${register}/${id}`,
          name,
          aside: <DueDay day={reviewDue} today={overview.day} />,
        }))}
      />
    </Panel>
  )
}

/** Touchpoints of which nobody knows whether they are in use. */
export function BlindSpots({ organisation, overview }: Props) {
  const t = useTranslations('overview')
  const locale = useLocale()
  const inventory = `/${organisation}/inventory`
  return (
    <Panel title={t('blindSpots')} all={{ href: inventory, label: t('toInventory') }}>
      <Lines
        nothing={t('noBlindSpots')}
        restHref={inventory}
        lines={overview.blindSpots.map(({ kind, asked, ownerName, dueOn }) => ({
          key: kind,
          href: `${inventory}#${kind}`,
          name: <HatchText>{touchpointById(kind).label[locale]}</HatchText>,
          aside: asked
            ? [ownerName, dueOn && formatDate(dueOn, 'prose', locale)].filter(Boolean).join(', ') || t('unknown')
            : t('notAnswered'),
        }))}
      />
    </Panel>
  )
}

/** A day, with the word that it is over. */
function DueDay({ day, today }: { day: string | null; today: string }) {
  const t = useTranslations('overview')
  return (
    <>
      {day !== null && day < today && <span className="is-block font-medium">{t('over')} </span>}
      <LocalDate value={day} />
    </>
  )
}

import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { activityNumber } from '@/server/domain/register/activity'
import { isTouchpointKind, touchpointById } from '@/server/domain/touchpoints'
import { ActivityStatusChip } from '../../_register/activity-status-chip'
import { ContractState } from '../../_register/contract-state'
import { GroundCell } from './ground-cell'
import type { ActivityRow } from './row'

/** The register on a phone: per activity what it is, where it stands and what is missing. */
export function RegisterList({ organisation, rows }: { organisation: string; rows: ActivityRow[] }) {
  const t = useTranslations('register')
  const locale = useLocale()
  return (
    <ul className="border-line border-t md:hidden">
      {rows.map((row) => {
        const kind = row.kind && isTouchpointKind(row.kind) ? touchpointById(row.kind).label[locale] : t('noKind')
        const facts = [activityNumber(row.number), kind, row.ownerName ?? t('noOwner')]
        return (
          <li key={row.id} className="border-line relative grid gap-1 border-b py-3">
            <div className="flex items-start justify-between gap-3">
              <Link
                className="font-semibold after:absolute after:inset-0"
                href={`/${organisation}/activities/${row.id}`}
              >
                {row.name}
              </Link>
              <ActivityStatusChip status={row.status} acceptedRisk={row.acceptedRisk} />
            </div>
            <p className="text-muted text-sm">{facts.join(' · ')}</p>
            <p className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
              <GroundCell row={row} />
              <span>
                <span className="sr-only">{`${t('contract')}: `}</span>
                <ContractState state={row.contractState} brief />
              </span>
            </p>
          </li>
        )
      })}
    </ul>
  )
}

'use client'

import { ArrowRight } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { InventoryEntry } from '@/server/api/routers/inventory'
import { activityNumber } from '@/server/domain/register/activity'
import { ActivityStatusChip } from '../../_register/activity-status-chip'
import { useInventoryFrame } from './inventory-frame'

type Props = { kind: string; activities: InventoryEntry['activities']; named: boolean }

/** The activities that stand for a touchpoint, with the interview for a draft that this person may fill in. */
export function TouchpointActivities({ kind, activities, named }: Props) {
  const t = useTranslations('inventory')
  const { organisation } = useInventoryFrame()
  if (activities.length === 0) return null
  return (
    <ul className="grid gap-1">
      {activities.map(({ id, number, name, status, mayEdit }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-2 gap-y-1">
          {named && <ArrowRight className="icon is-ok" />}
          <Link
            className="rk-link inline-block py-0.5 font-medium"
            href={`/${organisation}/activities/${id}`}
            title={named ? undefined : name}
          >
            {activityNumber(number)}
            {named ? ` ${name}` : <span className="sr-only"> {name}</span>}
          </Link>
          <ActivityStatusChip status={status} />
          {mayEdit && status === 'concept' && (
            <Link className="rk-link inline-block py-0.5" href={`/${organisation}/inventory/${kind}?activity=${id}`}>
              {t('interview')}
              <span className="sr-only"> {name}</span>
            </Link>
          )}
        </li>
      ))}
    </ul>
  )
}

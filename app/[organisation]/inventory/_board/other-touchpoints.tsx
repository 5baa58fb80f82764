'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { EmptyState } from '@/app/_components/empty-state'
import type { InventoryEntry } from '@/server/api/routers/inventory'
import { touchpointById } from '@/server/domain/touchpoints'
import { touchpointGroupKeys, touchpointGroups } from '@/server/domain/touchpoints/groups'
import { type Show, ShowFilter, useShow } from './show-filter'
import { TouchpointRow } from './touchpoint-row'

type Props = { entries: readonly InventoryEntry[]; dirty: ReadonlySet<string> }

const belongs: Record<Show, (entry: InventoryEntry) => boolean> = {
  all: () => true,
  open: (entry) => entry.answer === null,
  unknown: (entry) => entry.answer?.answer === 'unknown',
}

/**
 * All touchpoints but the blind spots, by group. A row that is answered while a filter is on stays until another filter
 * is chosen, and one that is being answered stays whatever the filter.
 */
export function OtherTouchpoints({ entries, dirty }: Props) {
  const t = useTranslations('inventory')
  const locale = useLocale()
  const show = useShow()
  const [chosen, setChosen] = useState({ show, kinds: kindsOf(entries, show) })
  if (chosen.show !== show) setChosen({ show, kinds: kindsOf(entries, show) })
  const isShown = ({ kind }: InventoryEntry) => chosen.kinds.has(kind) || dirty.has(kind)
  const groups = touchpointGroupKeys.map((group) => ({
    group,
    rows: entries.filter((entry) => touchpointById(entry.kind).group === group),
  }))
  const top = groups.find(({ rows }) => rows.some(isShown))?.group
  return (
    <section className="mt-7" aria-labelledby="other-touchpoints">
      <div className="mb-2 flex flex-wrap items-center justify-between gap-3">
        <h2 className="rk-h2" id="other-touchpoints">
          {t('others')}
        </h2>
        <ShowFilter
          show={show}
          counts={{
            all: entries.length,
            open: entries.filter(belongs.open).length,
            unknown: entries.filter(belongs.unknown).length,
          }}
        />
      </div>
      {entries.some(isShown) ? (
        <div className="rk-panel">
          {groups
            .filter(({ rows }) => rows.length > 0)
            .map(({ group, rows }) => (
              <div key={group} hidden={!rows.some(isShown)} className="border-line not-first:border-t">
                <h3
                  className={`bg-sunken text-muted border-line border-b px-4 py-1.5 text-xs font-medium ${group === top ? 'rounded-t-box' : ''}`}
                >
                  {touchpointGroups[group][locale]}
                </h3>
                <ul className="divide-line divide-y">
                  {rows.map((entry) => (
                    <TouchpointRow key={entry.kind} entry={entry} hidden={!isShown(entry)} />
                  ))}
                </ul>
              </div>
            ))}
        </div>
      ) : (
        <EmptyState title={t(`nothing.${show === 'unknown' ? 'unknown' : 'open'}`)} text={t('nothing.text')} />
      )}
    </section>
  )
}

function kindsOf(entries: readonly InventoryEntry[], show: Show): ReadonlySet<string> {
  return new Set(entries.filter(belongs[show]).map((entry) => entry.kind))
}

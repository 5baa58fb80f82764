'use client'

import { useTranslations } from 'next-intl'
import { useCallback, useMemo, useState } from 'react'
import { UnsavedGuard } from '@/app/_components/unsaved-guard'
import type { Inventory } from '@/server/api/routers/inventory'
import { blindSpots } from '@/server/domain/touchpoints'
import { InventoryFrame } from './inventory-frame'
import { OtherTouchpoints } from './other-touchpoints'
import { TouchpointCard } from './touchpoint-card'

type Props = { organisation: string; inventory: Inventory; owners: readonly { id: string; name: string }[] }

const first = new Set<string>(blindSpots.map((template) => template.id))

/** The touchpoints: the four blind spots as cards, then all others in their groups (S4-13). */
export function InventoryBoard({ organisation, inventory, owners }: Props) {
  const t = useTranslations('inventory')
  const { entries, mayAnswer, mayArchive } = inventory
  const [dirty, setDirty] = useState<ReadonlySet<string>>(new Set())
  const onEdit = useCallback((kind: string, isDirty: boolean) => {
    setDirty((before) => {
      if (before.has(kind) === isDirty) return before
      const after = new Set(before)
      if (isDirty) after.add(kind)
      else after.delete(kind)
      return after
    })
  }, [])
  const frame = useMemo(
    () => ({ organisation, owners, mayAnswer, mayArchive, onEdit }),
    [organisation, owners, mayAnswer, mayArchive, onEdit],
  )
  return (
    <InventoryFrame value={frame}>
      <UnsavedGuard dirty={dirty.size > 0} />
      <section className="mt-6" aria-labelledby="blind-spots">
        <div className="mb-2.5 flex flex-wrap items-baseline gap-x-3">
          <h2 className="rk-h2" id="blind-spots">
            {t('blindSpots')}
          </h2>
          <p className="text-muted text-sm">{t('blindSpotsLede')}</p>
        </div>
        <div className="grid gap-3 md:grid-cols-2">
          {entries
            .filter((entry) => first.has(entry.kind))
            .map((entry) => (
              <TouchpointCard key={entry.kind} entry={entry} />
            ))}
        </div>
      </section>
      <OtherTouchpoints entries={entries.filter((entry) => !first.has(entry.kind))} dirty={dirty} />
    </InventoryFrame>
  )
}

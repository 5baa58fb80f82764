'use client'

import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { HatchText } from '@/app/_components/hatch-text'
import { activityNumber } from '@/server/domain/register/activity'
import type { PreviewRow } from '@/server/domain/register/exchange'
import { PreviewFields } from './preview-fields'
import { RowFateChip } from './row-fate'

type Props = { row: PreviewRow; at: number; total: number; onMove: (at: number) => void }

/** One row as it will come in. */
export function PreviewRowPanel({ row, at, total, onMove }: Props) {
  const t = useTranslations('exchange.import')
  const { line, name, will, number, notUnderstood } = row
  return (
    <aside className="rk-panel min-w-0 self-start" aria-labelledby="row-title">
      <div className="rk-panel-head">
        <h2 className="rk-h3" id="row-title" aria-live="polite">
          {t('rowTitle', { line: String(line) })}
        </h2>
        <div className="flex items-center gap-1 text-sm">
          <MoveButton label={t('previous')} to={at - 1} total={total} onMove={onMove}>
            <ChevronLeft className="icon" />
          </MoveButton>
          <span className="text-muted tabular-nums">{t('position', { at: at + 1, total })}</span>
          <MoveButton label={t('next')} to={at + 1} total={total} onMove={onMove}>
            <ChevronRight className="icon" />
          </MoveButton>
        </div>
      </div>
      <div className="px-4 py-3 text-sm">
        <p className="flex flex-wrap items-center gap-2">
          <RowFateChip will={will} boxed />
          {will === 'create' && notUnderstood.length > 0 && (
            <HatchText>{t('keptCount', { count: notUnderstood.length })}</HatchText>
          )}
        </p>
        <p className="mt-2 font-semibold">{name}</p>
        {will === 'create' || number === null ? (
          <PreviewFields row={row} />
        ) : (
          <p className="mt-2">{t('there', { number: activityNumber(number) })}</p>
        )}
      </div>
    </aside>
  )
}

type MoveProps = { label: string; to: number; total: number; onMove: (at: number) => void; children: React.ReactNode }

function MoveButton({ label, to, total, onMove, children }: MoveProps) {
  const isThere = to >= 0 && to < total
  return (
    <button
      type="button"
      className="btn btn-quiet btn-xs px-1"
      aria-label={label}
      aria-disabled={!isThere || undefined}
      onClick={() => isThere && onMove(to)}
    >
      {children}
    </button>
  )
}

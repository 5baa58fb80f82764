'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { DataTable } from '@/app/_components/data-table'
import { HatchText } from '@/app/_components/hatch-text'
import type { PreviewRow } from '@/server/domain/register/exchange'
import { RowFateChip } from './row-fate'

const atATime = 100

type Props = { rows: readonly PreviewRow[]; current: PreviewRow | undefined; onChoose: (row: PreviewRow) => void }

/** The rows of the file; the name shows how its row comes in. */
export function PreviewTable({ rows, current, onChoose }: Props) {
  const t = useTranslations('exchange.import')
  const [limit, setLimit] = useState(atATime)
  return (
    <>
      <DataTable
        caption={t('caption')}
        rows={rows.slice(0, limit)}
        rowKey={(row) => String(row.line)}
        isSelected={(row) => row === current}
        stack
        columns={[
          {
            id: 'name',
            header: t('name'),
            cell: (row) => (
              <button
                type="button"
                className="rk-link text-left"
                aria-pressed={row === current}
                onClick={() => onChoose(row)}
              >
                {row.name}
              </button>
            ),
          },
          { id: 'line', header: t('line'), numeric: true, cell: (row) => row.line },
          { id: 'fate', header: t('fate'), cell: (row) => <RowFateChip will={row.will} /> },
          {
            id: 'kept',
            header: t('kept'),
            cell: ({ will, notUnderstood }) =>
              will === 'create' && notUnderstood.length > 0 ? (
                <HatchText>{t('keptCount', { count: notUnderstood.length })}</HatchText>
              ) : (
                <span className="text-muted">{t('nothingKept')}</span>
              ),
          },
        ]}
      />
      {rows.length > limit && (
        <button type="button" className="btn btn-line mt-3" onClick={() => setLimit(limit + atATime)}>
          {t('more')}
        </button>
      )}
    </>
  )
}

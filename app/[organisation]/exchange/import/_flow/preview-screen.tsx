'use client'

import { ArrowLeft } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { ImportPreview } from '@/server/domain/register/exchange'
import { PreviewFilter } from './preview-filter'
import { PreviewRowPanel } from './preview-row-panel'
import { PreviewSummary } from './preview-summary'
import { PreviewTable } from './preview-table'
import { type RowFilter, rowsOfFilter } from './row-filter'

type Props = {
  fileName: string
  preview: ImportPreview
  busy: boolean
  onRun: () => void
  onOtherFile: () => void
}

/** The second step: per row what will be made and what was not understood. */
export function PreviewScreen({ fileName, preview, busy, onRun, onOtherFile }: Props) {
  const t = useTranslations('exchange.import')
  const [filter, setFilter] = useState<RowFilter>('all')
  const [at, setAt] = useState(0)
  const rows = rowsOfFilter(preview.rows, filter)
  const shown = rows[Math.min(at, rows.length - 1)]
  const fresh = rowsOfFilter(preview.rows, 'create').length

  function choose(next: RowFilter) {
    setFilter(next)
    setAt(0)
  }

  return (
    <>
      <PreviewSummary fileName={fileName} preview={preview} />
      <div className="mt-4 grid gap-6 xl:grid-cols-[minmax(0,1fr)_26rem]">
        <div className="min-w-0">
          <PreviewFilter rows={preview.rows} current={filter} onChange={choose} />
          <PreviewTable key={filter} rows={rows} current={shown} onChoose={(row) => setAt(rows.indexOf(row))} />
        </div>
        {shown && <PreviewRowPanel row={shown} at={rows.indexOf(shown)} total={rows.length} onMove={setAt} />}
      </div>
      <div className="rk-savebar mt-4">
        <p className="text-muted text-sm">{fresh > 0 ? t('nothingLost') : t('nothingNew')}</p>
        <div className="flex flex-wrap gap-2">
          <button type="button" className="btn btn-line" onClick={onOtherFile}>
            <ArrowLeft className="icon" />
            {t('otherFile')}
          </button>
          {fresh > 0 && (
            <button type="button" className="btn btn-primary" aria-busy={busy || undefined} onClick={onRun}>
              {busy && <span className="loading loading-spinner loading-xs" aria-hidden="true" />}
              {busy ? t('running') : t('run', { count: fresh })}
            </button>
          )}
        </div>
      </div>
    </>
  )
}

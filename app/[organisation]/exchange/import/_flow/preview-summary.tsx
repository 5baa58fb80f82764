import { FileSpreadsheet } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/app/_components/format-date'
import type { ImportPreview } from '@/server/domain/register/exchange'

/** What kind of file it is. */
export function PreviewSummary({ fileName, preview }: { fileName: string; preview: ImportPreview }) {
  const t = useTranslations('exchange.import')
  const locale = useLocale()
  const { format, encoding, delimiter, columns, rows, importedAt } = preview
  const signs: Record<string, string> = {
    ',': t('delimiterComma'),
    ';': t('delimiterSemicolon'),
    '\t': t('delimiterTab'),
  }
  return (
    <>
      <div className="rk-quiet mt-4 flex flex-wrap items-center gap-x-6 gap-y-1 px-4 py-2.5 text-sm">
        <span className="flex items-center gap-2 font-medium">
          <FileSpreadsheet className="icon text-muted" />
          {fileName}
        </span>
        <span className="text-muted">{format === 'avg-register' ? t('formatAvg') : t('formatOwn')}</span>
        <span className="text-muted">{t('shape', { rows: rows.length, columns })}</span>
        <span className="text-muted">
          {encoding.toUpperCase()}, {signs[delimiter] ?? t('delimiterOther')}
        </span>
      </div>
      {importedAt && (
        <p className="mt-3 text-sm">{t('importedBefore', { date: formatDate(importedAt, 'prose', locale) })}</p>
      )}
    </>
  )
}

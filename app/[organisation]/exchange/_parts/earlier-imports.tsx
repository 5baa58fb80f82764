import { useTranslations } from 'next-intl'
import { DataTable } from '@/app/_components/data-table'
import { LocalDate } from '@/app/_components/local-date'

type Import = { id: string; fileName: string; rows: number; created: number; by: string | null; at: Date }

/** Registers that came in, newest first. */
export function EarlierImports({ imports }: { imports: readonly Import[] }) {
  const t = useTranslations('exchange.earlier')
  return (
    <section className="mt-9" aria-labelledby="earlier-title">
      <h2 className="rk-h2 mb-2" id="earlier-title">
        {t('title')}
      </h2>
      <DataTable
        caption={t('caption')}
        rows={imports}
        rowKey={(row) => row.id}
        stack
        columns={[
          { id: 'file', header: t('file'), cell: (row) => row.fileName },
          { id: 'rows', header: t('rows'), numeric: true, cell: (row) => row.rows },
          { id: 'created', header: t('created'), numeric: true, cell: (row) => row.created },
          { id: 'by', header: t('by'), cell: (row) => row.by ?? t('system') },
          { id: 'at', header: t('at'), numeric: true, cell: (row) => <LocalDate value={row.at} style="moment" /> },
        ]}
      />
    </section>
  )
}

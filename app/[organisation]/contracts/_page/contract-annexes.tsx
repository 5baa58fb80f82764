import { useTranslations } from 'next-intl'
import { type Column, DataTable } from '@/app/_components/data-table'
import type { Annex } from '@/server/domain/register/contract'
import type { StoredFile } from '@/server/domain/register/file'
import { Part } from '../../_agreements/part'
import { FileLink } from './file-link'

type Props = { organisation: string; annexes: Annex[]; files: StoredFile[] }

/** What belongs to the contract beside its text, such as standard contractual clauses. */
export function ContractAnnexes({ organisation, annexes, files }: Props) {
  const t = useTranslations('contracts')
  const columns: Column<Annex>[] = [
    { id: 'title', header: t('page.annex'), cell: (row) => <span className="font-medium">{row.title}</span> },
    { id: 'kind', header: t('kind'), cell: (row) => t(`annexKind.${row.kind}`) },
    {
      id: 'document',
      header: t('page.document'),
      cell: (row) => {
        const file = files.find((one) => one.id === row.fileId)
        if (file) return <FileLink organisation={organisation} file={file} />
        if (!row.url) return '–'
        return (
          <a className="rk-link break-all" href={row.url} rel="noopener noreferrer" target="_blank">
            {row.url}
          </a>
        )
      },
    },
  ]
  return (
    <Part title={t('page.annexes')}>
      <DataTable
        caption={t('page.annexesCaption')}
        columns={columns}
        rows={annexes}
        rowKey={(row) => row.id}
        stack
        stickyHead={false}
        density="comfortable"
        empty={<p className="text-muted text-sm">{t('page.noAnnexes')}</p>}
      />
    </Part>
  )
}

import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { DataTable } from '@/app/_components/data-table'
import { LocalDate } from '@/app/_components/local-date'
import { isTouchpointKind, touchpointById } from '@/server/domain/touchpoints'
import { WorkPart } from './work-part'

type Row = { kind: string; dueOn: string | null; note: string }

/** Touchpoints of which the reader finds out whether they are in use. */
export function QuestionTable({ organisation, rows }: { organisation: string; rows: Row[] }) {
  const t = useTranslations('work')
  const locale = useLocale()
  return (
    <WorkPart title={t('questions')} lede={t('questionsLede')}>
      <DataTable
        caption={t('questions')}
        rows={rows}
        rowKey={(row) => row.kind}
        stack
        stickyHead={false}
        columns={[
          {
            id: 'touchpoint',
            header: t('touchpoint'),
            className: 'w-full',
            cell: ({ kind }) => (
              <Link className="font-medium hover:underline" href={`/${organisation}/inventory#${kind}`}>
                {isTouchpointKind(kind) ? touchpointById(kind).label[locale] : kind}
              </Link>
            ),
          },
          { id: 'note', header: t('note'), cell: (row) => row.note },
          { id: 'due', header: t('due'), numeric: true, cell: (row) => <LocalDate value={row.dueOn} /> },
        ]}
      />
    </WorkPart>
  )
}

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { DataTable } from '@/app/_components/data-table'
import { LocalDate } from '@/app/_components/local-date'
import { activityNumber } from '@/server/domain/register/activity'
import type { Advice } from '../_advice/told'
import { WorkPart } from './work-part'

type Props = { part: 'toAnswer' | 'asked'; organisation: string; rows: Advice[] }

/** Questions for advice: those the reader answers as the FG, or those the reader put and waits for. */
export function AdviceTable({ part, organisation, rows }: Props) {
  const t = useTranslations('work')
  const nobody = useTranslations('advice')('someone')
  return (
    <WorkPart title={t(part)} lede={t(`${part}Lede`)}>
      <DataTable
        caption={t(part)}
        rows={rows}
        rowKey={(row) => row.id}
        stack
        stickyHead={false}
        columns={[
          {
            id: 'question',
            header: t('question'),
            className: 'w-3/5 max-w-0 min-w-52',
            cell: ({ id, activity, question }) => (
              <Link
                className="rk-cut font-medium hover:underline"
                title={question}
                href={`/${organisation}/activities/${activity.id}#advice-${id}`}
              >
                {question}
              </Link>
            ),
          },
          {
            id: 'activity',
            header: t('activity'),
            cell: ({ activity }) => (
              <>
                <span className="text-muted mr-2 tabular-nums">{activityNumber(activity.number)}</span>
                {activity.name}
              </>
            ),
          },
          {
            id: 'who',
            header: t(part === 'toAnswer' ? 'from' : 'to'),
            className: 'md:whitespace-nowrap',
            cell: ({ asker, adviser }) => (part === 'toAnswer' ? (asker ?? nobody) : (adviser ?? t('dpo'))),
          },
          { id: 'since', header: t('since'), numeric: true, cell: ({ askedAt }) => <LocalDate value={askedAt} /> },
        ]}
      />
    </WorkPart>
  )
}

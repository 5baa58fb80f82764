import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { DataTable } from '@/app/_components/data-table'
import { definitions } from '@/server/domain/assessments/definitions'
import { AboutText } from './about-text'
import { assessmentPath } from './assessment-path'
import { StateText } from './state-text'
import type { AssessmentEntry } from './view'

type Props = { organisation: string; activityId: string; assessments: readonly AssessmentEntry[] }

/** The assessments that fit an activity, what each is about and how far it is. */
export function AssessmentsTable({ organisation, activityId, assessments }: Props) {
  const t = useTranslations('assessments')
  const locale = useLocale()
  return (
    <DataTable
      caption={t('caption')}
      rows={assessments}
      rowKey={({ kind, subjectId }) => `${kind} ${subjectId}`}
      density="comfortable"
      stack
      stickyHead={false}
      columns={[
        {
          id: 'assessment',
          header: t('column.assessment'),
          cell: (row) => (
            <Link className="rk-link font-medium" href={assessmentPath(organisation, activityId, row)}>
              {definitions[row.kind].label[locale]}
              <span className="sr-only">
                {' '}
                <AboutText {...row} />
              </span>
            </Link>
          ),
        },
        { id: 'about', header: t('column.about'), cell: (row) => <AboutText {...row} /> },
        { id: 'state', header: t('column.state'), cell: ({ state }) => <StateText state={state} /> },
        { id: 'outcome', header: t('column.outcome'), cell: (row) => <OutcomeText entry={row} /> },
      ]}
    />
  )
}

function OutcomeText({ entry: { kind, state } }: { entry: AssessmentEntry }) {
  const locale = useLocale()
  const { sections, outcome } = definitions[kind]
  const item = sections.flatMap(({ items }) => items).find(({ id }) => id === outcome)
  return item?.options?.find(({ id }) => id === state?.outcome)?.text[locale] ?? '–'
}

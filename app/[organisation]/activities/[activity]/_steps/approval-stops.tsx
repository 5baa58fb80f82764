import { useTranslations } from 'next-intl'
import type { Outputs } from '@/server/api/outputs'

type Props = { listed: Pick<Outputs['findings']['ofActivity'], 'findings' | 'questions'> }

/** What stands in the way of an approval, counted: findings, questions that wait, checks that failed. */
export function ApprovalStops({ listed: { findings, questions } }: Props) {
  const t = useTranslations('activity.step.activate')
  const stopping = findings.filter(({ stops }) => stops)
  const counts = {
    findings: stopping.filter(({ outcome }) => outcome === 'gap').length,
    questions: questions.filter(({ stopping }) => stopping.length > 0).length,
    errors: stopping.filter(({ outcome }) => outcome === 'error').length,
  }
  return (
    <>
      <p className="font-medium">{t('stopped')}</p>
      <ul className="list-disc space-y-1 pl-4">
        {(['findings', 'questions', 'errors'] as const).map(
          (what) => counts[what] > 0 && <li key={what}>{t(what, { count: counts[what] })}</li>,
        )}
      </ul>
    </>
  )
}

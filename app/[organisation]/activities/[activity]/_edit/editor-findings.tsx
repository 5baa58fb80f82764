import { useTranslations } from 'next-intl'
import type { EditSection } from '@/server/domain/register/section-state'
import type { Finding, OpenQuestion } from '../../../_findings/finding'
import { FindingNotes } from '../../../_findings/finding-notes'
import { OpenQuestionsLink } from '../../../_findings/open-questions-link'
import { sectionOf } from '../../../_findings/section-of'

type Props = {
  organisation: string
  activityId: string
  section: EditSection
  findings: readonly Finding[]
  questions: readonly OpenQuestion[]
}

/** Beside the form of a section: what the rules find in what is saved, and how much they still ask. */
export function EditorFindings({ organisation, activityId, section, findings, questions }: Props) {
  const t = useTranslations('findings')
  const here = findings.filter((finding) => sectionOf(finding) === section)
  const list = `/${organisation}/findings?activity=${activityId}`
  return (
    <section aria-labelledby="section-findings" aria-live="polite">
      <h2 className="rk-h3 mb-1.5" id="section-findings">
        {t('here', { count: here.length })}
      </h2>
      <FindingNotes organisation={organisation} findings={here} readsOnly={false} restHref={list} />
      {questions.length > 0 && (
        <p className="mt-2 text-sm">
          <OpenQuestionsLink listHref={list} questions={questions} />
        </p>
      )}
    </section>
  )
}

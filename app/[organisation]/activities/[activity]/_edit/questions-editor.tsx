'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Disclosure } from '@/app/_components/disclosure'
import type { Answer } from '@/server/domain/register/answer'
import { type AskedAbout, answerLines, askedQuestions } from './asked-questions'
import type { Vendor } from './data-editor'
import { QuestionsAbout } from './questions-about'
import { SectionForm } from './section-form'
import { useQuestionsForm } from './use-questions-form'
import type { EditorProps } from './use-section-editor'
import { splitByWaiting, stopsApproval, type Waiting } from './waiting'

type Props = EditorProps & { answers: readonly Answer[]; parties: readonly Vendor[]; waiting: Waiting }

/**
 * The questions about an activity and its parts that no field of the register asks: in front what a rule waits for, the
 * rest behind a line that opens. Only what changed is saved.
 */
export function QuestionsEditor({ answers, parties, waiting, ...props }: Props) {
  const { organisation, activity, nextHref } = props
  const t = useTranslations('activity.editor.questions')
  const [asked] = useState(() => askedQuestions(activity, parties))
  // what stands in front stays there while somebody types; it is sorted anew with what was saved
  const { now, rest } = splitByWaiting(asked, waiting)
  const editor = useQuestionsForm({ organisation, activity, answers, asked, nextHref })
  const lines = answerLines(asked, [])
  const shown = (about: AskedAbout) => (
    <QuestionsAbout
      key={`${about.subjectType} ${about.subjectId}`}
      editor={editor}
      about={about}
      isUrgent={(question) => stopsApproval(waiting, about, question)}
      placesOf={(question) =>
        lines.flatMap((line, index) =>
          line.question === question && line.subjectId === about.subjectId ? [{ item: line.item, index }] : [],
        )
      }
    />
  )
  return (
    <SectionForm section="questions" editor={editor}>
      {now.length === 0 && <p className="text-sm">{t('nothingNow')}</p>}
      {now.map(shown)}
      {rest.length > 0 && (
        <Disclosure title={t('rest')} aside={t('count', { count: rest.flatMap((about) => about.questions).length })}>
          <div className="space-y-5">
            <p className="text-muted text-sm">{t('restHelp')}</p>
            {rest.map(shown)}
          </div>
        </Disclosure>
      )}
    </SectionForm>
  )
}

'use client'

import { useState } from 'react'
import type { Answer } from '@/server/domain/register/answer'
import { answerLines, askedQuestions } from './asked-questions'
import type { Vendor } from './data-editor'
import { QuestionsAbout } from './questions-about'
import { SectionForm } from './section-form'
import { useQuestionsForm } from './use-questions-form'
import type { EditorProps } from './use-section-editor'

type Props = EditorProps & { answers: readonly Answer[]; parties: readonly Vendor[] }

/** The questions about an activity and its parts that no field of the register asks. Only what changed is saved. */
export function QuestionsEditor({ answers, parties, ...props }: Props) {
  const { organisation, activity, nextHref } = props
  const [asked] = useState(() => askedQuestions(activity, parties))
  const editor = useQuestionsForm({ organisation, activity, answers, asked, nextHref })
  const lines = answerLines(asked, [])
  return (
    <SectionForm section="questions" editor={editor}>
      {asked.map((about) => (
        <QuestionsAbout
          key={`${about.subjectType} ${about.subjectId}`}
          editor={editor}
          about={about}
          placesOf={(question) =>
            lines.flatMap((line, index) =>
              line.question === question && line.subjectId === about.subjectId ? [{ item: line.item, index }] : [],
            )
          }
        />
      ))}
    </SectionForm>
  )
}

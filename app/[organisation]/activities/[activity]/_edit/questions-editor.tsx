'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { FieldValues } from 'react-hook-form'
import { z } from 'zod'
import { useTRPC } from '@/app/_trpc/provider'
import type { Answer } from '@/server/domain/register/answer'
import { prose } from '@/server/domain/register/values'
import { type AnswerLine, answerLines, askedQuestions } from './asked-questions'
import { QuestionField } from './question-field'
import { SectionForm } from './section-form'
import { useActivityForm } from './use-activity-form'
import type { EditorProps } from './use-section-editor'

const text = z.string()
const shape = z.object({
  answers: z.array(
    z.object({
      id: text,
      subjectType: text,
      subjectId: text,
      question: text,
      item: text,
      value: text,
      note: prose,
    }),
  ),
})

/** The questions about an activity that no field of the register asks. Only what changed is saved. */
export function QuestionsEditor({ answers, ...props }: EditorProps & { answers: readonly Answer[] }) {
  const { organisation, activity, nextHref } = props
  const [asked] = useState(() => askedQuestions(activity.kind))
  const editor = useQuestionsForm({ organisation, activity, answers, asked, nextHref })
  const lines = answerLines(activity.id, asked, [])
  return (
    <SectionForm section="questions" editor={editor}>
      {asked.map((question) => (
        <div key={question.id} id={question.id}>
          <QuestionField
            editor={editor}
            question={question}
            places={lines.flatMap((line, index) => (line.question === question.id ? [{ item: line.item, index }] : []))}
          />
        </div>
      ))}
    </SectionForm>
  )
}

type Props = Pick<EditorProps, 'organisation' | 'activity' | 'nextHref'> & {
  answers: readonly Answer[]
  asked: ReturnType<typeof askedQuestions>
}

function useQuestionsForm({ organisation, activity, answers, asked, nextHref }: Props) {
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const mutation = useMutation(trpc.answers.save.mutationOptions())
  const [known, setKnown] = useState(() => answerLines(activity.id, asked, answers))
  const { id } = activity

  async function save(content: FieldValues, version: number) {
    const lines = content.answers as AnswerLine[]
    const changed = lines.filter((line, index) => JSON.stringify(line) !== JSON.stringify(known[index]))
    const input = { organisation, subjectType: 'activity' as const, subjectId: id, version }
    const saved = await mutation.mutateAsync({
      ...input,
      answers: changed.map(({ question, item, value, note }) => ({ question, item, value, note })),
    })
    setKnown(lines)
    return { version: saved.version, content }
  }

  async function loadTheirs() {
    const fresh = { staleTime: 0 }
    const [view, now] = await Promise.all([
      queryClient.fetchQuery(trpc.activities.read.queryOptions({ organisation, id }, fresh)),
      queryClient.fetchQuery(trpc.answers.list.queryOptions({ organisation, activityId: id }, fresh)),
    ])
    const lines = answerLines(id, asked, now)
    setKnown(lines)
    return { version: view.activity.version, content: { answers: lines } }
  }

  const start = { version: activity.version, content: { answers: known } }
  const place = { organisation, id }
  return useActivityForm({ activity: place, start, shape, schema: shape, save, loadTheirs, nextHref })
}

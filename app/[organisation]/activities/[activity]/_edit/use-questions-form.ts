'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { FieldValues } from 'react-hook-form'
import { z } from 'zod'
import { useTRPC } from '@/app/_trpc/provider'
import type { Answer } from '@/server/domain/register/answer'
import { prose } from '@/server/domain/register/values'
import { useOfferedChange } from '../../../_preview/use-offered-change'
import { type AnswerLine, type AskedAbout, answerLines } from './asked-questions'
import { fromForm } from './form-values'
import { useActivityForm } from './use-activity-form'
import type { EditorProps } from './use-section-editor'

const text = z.string()
const shape = z.object({
  answers: z.array(
    z.object({ id: text, subjectType: text, subjectId: text, question: text, item: text, value: text, note: prose }),
  ),
})

type Props = Pick<EditorProps, 'organisation' | 'activity' | 'nextHref'> & {
  answers: readonly Answer[]
  asked: readonly AskedAbout[]
}

/** The answers as a form; each thing that something changed about is saved in turn. */
export function useQuestionsForm({ organisation, activity, answers, asked, nextHref }: Props) {
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const mutation = useMutation(trpc.answers.save.mutationOptions())
  const preview = useMutation(trpc.previews.answers.mutationOptions())
  const [known, setKnown] = useState(() => answerLines(asked, answers))
  const { id } = activity

  /** What changed about each thing, as it is saved. */
  function changesIn(lines: readonly AnswerLine[]) {
    const changed = lines.filter((line, index) => JSON.stringify(line) !== JSON.stringify(known[index]))
    return asked.flatMap(({ subjectType, subjectId }) => {
      const own = changed.filter((line) => line.subjectType === subjectType && line.subjectId === subjectId)
      const given = own.map(({ question, item, value, note }) => ({ question, item, value, note }))
      return given.length > 0 ? [{ subjectType, subjectId, answers: given }] : []
    })
  }

  async function save(content: FieldValues, version: number) {
    const lines = content.answers as AnswerLine[]
    let at = version
    for (const change of changesIn(lines)) {
      const saved = await mutation.mutateAsync({ organisation, ...change, version: at })
      at = saved.version
    }
    setKnown(lines)
    return { version: at, content }
  }

  async function loadTheirs() {
    const fresh = { staleTime: 0 }
    const [view, now] = await Promise.all([
      queryClient.fetchQuery(trpc.activities.read.queryOptions({ organisation, id }, fresh)),
      queryClient.fetchQuery(trpc.answers.list.queryOptions({ organisation, activityId: id }, fresh)),
    ])
    const lines = answerLines(asked, now)
    setKnown(lines)
    return { version: view.activity.version, content: { answers: lines } }
  }

  const start = { version: activity.version, content: { answers: known } }
  const place = { organisation, id }
  const form = useActivityForm({ activity: place, start, shape, schema: shape, save, loadTheirs, nextHref })
  useOfferedChange(form.form, (values) => {
    const changes = changesIn(fromForm(shape, values).answers as AnswerLine[])
    if (changes.length === 0) return null
    return preview.mutateAsync({ organisation, activityId: id, version: form.version, changes })
  })
  return form
}

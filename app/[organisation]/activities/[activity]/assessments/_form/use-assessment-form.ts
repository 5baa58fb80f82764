'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { type FieldValues, type Resolver, useForm } from 'react-hook-form'
import { useFormFields } from '@/app/_components/use-form-fields'
import { readFailure } from '@/app/_i18n/failure'
import { useTRPC } from '@/app/_trpc/provider'
import { replaceSection, sectionSchema } from '@/server/domain/assessments/content'
import type { Definition, Section } from '@/server/domain/assessments/definition'
import { mergeContent, takeFrom } from '@/server/domain/history/merge-content'
import { useOfferedChange } from '../../../../_preview/use-offered-change'
import type { AssessmentView } from '../_parts/view'
import { fromForm, nameOf, toForm } from './form-content'

type Props = { organisation: string; definition: Definition; section: Section; view: AssessmentView; nextHref: string }

/** What two people changed at the same time, and what the other saved. */
export type Meeting = {
  mine: FieldValues
  theirs: FieldValues
  conflicts: string[]
  by: { name: string; at: Date } | null
}

type Saved = Pick<AssessmentView, 'version' | 'content'>

/** One section of an assessment as a form that saves without leaving the page. Whatever goes wrong, everything typed stays. */
export function useAssessmentForm({ organisation, definition, section, view, nextHref }: Props) {
  const { kind, subjectId } = view
  const trpc = useTRPC()
  const router = useRouter()
  const queryClient = useQueryClient()
  const remembered = ['assessment as saved here', kind, subjectId]
  // a page that comes back from the browser's memory is older than what was saved in this window
  const [base, setBase] = useState<Saved>(() => newest(view, queryClient.getQueryData<Saved>(remembered)))
  const [savedAt, setSavedAt] = useState<Date | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [meeting, setMeeting] = useState<Meeting | null>(null)
  const form = useForm<FieldValues>({
    resolver: resolverOf(definition, section),
    defaultValues: toForm(section, base.content),
  })
  const save = useMutation(trpc.assessments.save.mutationOptions())
  const preview = useMutation(trpc.previews.assessment.mutationOptions())
  const at = { organisation, kind, subjectId, section: section.id, version: base.version }
  useOfferedChange(form, (values) => preview.mutateAsync({ ...at, content: fromForm(section, values) }))
  const show = (next: FieldValues, saved: FieldValues) => {
    form.reset(saved)
    form.reset(next, { keepDefaultValues: true })
  }

  async function send(content: FieldValues, then?: () => void) {
    if (save.isPending) return
    setError(null)
    const before = JSON.stringify(form.getValues())
    try {
      const { version } = await save.mutateAsync({ ...at, content })
      const saved = { version, content: replaceSection(definition, section.id, base.content, content) }
      queryClient.setQueryData(remembered, saved)
      setBase(saved)
      setSavedAt(new Date())
      setMeeting(null)
      const typed = form.getValues()
      show(JSON.stringify(typed) === before ? toForm(section, saved.content) : typed, toForm(section, saved.content))
      router.refresh()
      then?.()
    } catch (failed) {
      await refuse(failed)
    }
  }

  async function refuse(failed: unknown) {
    if (readFailure(failed).code !== 'conflict') return setError(failed)
    try {
      const input = { organisation, kind, subjectId }
      const now = await queryClient.fetchQuery(trpc.assessments.read.queryOptions(input, { staleTime: 0 }))
      const [mine, theirs] = [form.getValues(), toForm(section, now.content)]
      const { merged, conflicts } = mergeContent(toForm(section, base.content), mine, theirs)
      setBase({ version: now.version, content: now.content })
      setMeeting({ mine, theirs, conflicts, by: now.saved?.by ? { name: now.saved.by, at: now.saved.at } : null })
      show(merged, theirs)
    } catch (again) {
      setError(again)
    }
  }

  return {
    form,
    ...useFormFields(form),
    /** all answers: what was saved of other sections, and what stands in the form */
    contentNow: () => replaceSection(definition, section.id, base.content, fromForm(section, form.watch())),
    submit: form.handleSubmit((content) => send(content)),
    submitAndGoOn: form.handleSubmit((content) => send(content, () => router.push(nextHref))),
    choose: (source: 'mine' | 'theirs', name: string) => {
      if (meeting) show(takeFrom(form.getValues(), meeting[source], name), meeting.theirs)
    },
    discard: () => {
      setError(null)
      setMeeting(null)
      form.reset()
    },
    meeting,
    error,
    savedAt,
    isSaving: save.isPending,
  }
}

export type AssessmentForm = ReturnType<typeof useAssessmentForm>

function newest(loaded: Saved, saved: Saved | undefined): Saved {
  return saved && saved.version > loaded.version ? saved : loaded
}

function resolverOf(definition: Definition, section: Section): Resolver<FieldValues> {
  const schema = sectionSchema(definition, section.id)
  return (values) => {
    const content = fromForm(section, values)
    const issues = schema?.safeParse(content).error?.issues ?? []
    if (issues.length === 0) return { values: content, errors: {} }
    const errors = issues.map(({ path, code, message }) => [nameOf(String(path[0])), { type: code, message }])
    return { values: {}, errors: Object.fromEntries(errors) }
  }
}
